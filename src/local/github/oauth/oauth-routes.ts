import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { escapeHtml } from '../../../domain/escape-html.ts';
import type { AppRegistry, RegisteredApp } from '../auth/app-registry.ts';
import { notFound } from '../http/api-error.ts';
import { page } from '../web/html.ts';
import type { People } from './people.ts';
import type { UserTokens } from './user-tokens.ts';

const authorisation = z.object({
  client_id: z.string(),
  redirect_uri: z.string().optional(),
  state: z.string().default(''),
  code_challenge: z.string().default(''),
});

const trade = z.object({
  client_id: z.string().default(''),
  client_secret: z.string().default(''),
  code: z.string().default(''),
  redirect_uri: z.string().optional(),
  code_verifier: z.string().default(''),
});

/** The page on which somebody lets an App know who they are, and where the App learns it. */
export function oauthRoutes({
  apps,
  people,
  userTokens,
}: {
  apps: AppRegistry;
  people: People;
  userTokens: UserTokens;
}): Hono {
  const routes = new Hono();

  function read(query: Record<string, string>) {
    const asked = authorisation.safeParse(query).data;
    const app = asked && apps.byIssuer(asked.client_id);
    const back = app && callbackOf(app, asked.redirect_uri);
    if (!asked || !app || back === undefined) throw notFound();
    return { ...asked, app, back };
  }

  routes.get('/login/oauth/authorize', (c) => {
    const query = c.req.query();
    const { app } = read(query);
    const action = `/login/oauth/authorize?${new URLSearchParams(query)}`;
    const buttons = [
      ...people.all.map(({ login }) => ['login', login, `Authorize as ${login}`] as const),
      ['cancel', 'yes', 'Cancel'] as const,
    ].map(
      ([name, value, label]) =>
        `<p><button name="${name}" value="${escapeHtml(value)}">${escapeHtml(label)}</button></p>`,
    );
    const body = `<p>${escapeHtml(app.name)} wants to know who you are.</p>
<form method="post" action="${escapeHtml(action)}">
${buttons.join('\n')}
</form>`;
    return c.html(page(`Authorize ${app.name}`, body));
  });

  routes.post('/login/oauth/authorize', async (c) => {
    const { app, back, state, code_challenge: challenge } = read(c.req.query());
    const { login = '', cancel } = await c.req.parseBody();
    const person = people.find(String(login));
    const target = new URL(back);
    if (cancel) {
      target.searchParams.set('error', 'access_denied');
      target.searchParams.set('error_description', 'The user has denied your application access.');
    } else {
      if (person === undefined) throw notFound();
      target.searchParams.set(
        'code',
        userTokens.issueCode({ app, person }, { redirectUri: back, challenge }),
      );
    }
    if (state !== '') target.searchParams.set('state', state);
    return c.redirect(target.href, 302);
  });

  // GitHub says no with 200, too.
  routes.post('/login/oauth/access_token', async (c) => {
    const { data: asked } = trade.safeParse(await fieldsOf(c));
    const app = asked && apps.byIssuer(asked.client_id);
    if (!app || !apps.hasClientSecret(app, asked.client_secret)) {
      return c.json(
        no('incorrect_client_credentials', 'The client_id and/or client_secret passed are incorrect.'),
      );
    }
    const redirectUri = callbackOf(app, asked.redirect_uri);
    if (redirectUri === undefined) {
      return c.json(no('redirect_uri_mismatch', 'The redirect_uri is not associated with this application.'));
    }
    const granted = userTokens.redeem(asked.code, { app, redirectUri, verifier: asked.code_verifier });
    if (!granted) return c.json(no('bad_verification_code', 'The code passed is incorrect or expired.'));
    return c.json({
      access_token: granted.token,
      expires_in: granted.expiresInS,
      token_type: 'bearer',
      scope: '',
    });
  });
  return routes;
}

/** One of the App's own, or below it; the first one if none is asked for. Undefined: a stranger's. */
function callbackOf({ callbackUrls }: RegisteredApp, asked: string | undefined): string | undefined {
  if (asked === undefined) return callbackUrls[0];
  if (!URL.canParse(asked)) return undefined;
  const { origin, pathname } = new URL(asked);
  const isOne = callbackUrls.some((known) => {
    const own = new URL(known);
    return origin === own.origin && `${pathname}/`.startsWith(`${own.pathname.replace(/\/$/, '')}/`);
  });
  return isOne ? asked : undefined;
}

async function fieldsOf(c: Context): Promise<unknown> {
  if (!c.req.header('content-type')?.includes('json')) return c.req.parseBody();
  return c.req.json().catch(() => ({}));
}

function no(error: string, description: string) {
  return { error, error_description: description, error_uri: 'https://docs.github.com' };
}
