import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Logger } from 'pino';
import { LOGIN } from '../../config/github-names.ts';
import type { People } from '../../domain/people.ts';
import { PROBLEMS, Refusal } from '../../errors.ts';
import { choosePage } from '../pages/choose-organisation.ts';
import { signInPage } from '../pages/sign-in.ts';
import { send } from '../send.ts';
import type { Members } from './members.ts';
import { afterSignIn } from './require-session.ts';
import { proofOfLogin, type Sessions } from './sessions.ts';
import { type Attempt, signInAttempts } from './sign-in-attempt.ts';

/** Signing in with GitHub: there, and back with a code that tells who it is. */
export function gitHubSignInRoutes({
  people,
  members,
  sessions,
  url,
  log,
}: {
  people: People;
  members: Members;
  sessions: Sessions;
  /** The App's address. */
  url: string;
  log: Logger;
}): Hono {
  const attempts = signInAttempts(url);
  const refuse = (context: Context, status: ContentfulStatusCode, problem: string, next?: string) =>
    send(context, signInPage({ next, problem, withGitHub: true }), status);

  /** Whose code it is, and where they may be let in. */
  async function find(code: string, { verifier, organisation }: Attempt) {
    const person = await people.whoIs({ code, verifier });
    const accounts = organisation === '' ? person.accounts : [organisation];
    return { login: person.login, found: await members.of({ ...person, accounts }) };
  }

  return new Hono()
    .get('/sign-in/github', (context) => {
      const { next, organisation = '' } = context.req.query();
      const wanted = LOGIN.test(organisation) ? organisation : '';
      const begun = attempts.begin(context, { next: afterSignIn(next), organisation: wanted });
      return context.redirect(people.address(begun), 303);
    })
    .get('/sign-in/github/return', async (context) => {
      const { code, state, error, error_description: why = error } = context.req.query();
      const attempt = attempts.end(context, state);
      if (!attempt) return refuse(context, 400, BEGIN_AGAIN);
      const { next } = attempt;
      if (error === 'access_denied') return refuse(context, 401, DENIED, next);
      if (code === undefined) {
        log.warn({ error, why }, 'GitHub sends people back without a code');
        return refuse(context, 401, `GitHub sent you back without saying who you are: ${why}`, next);
      }
      const came = await find(code, attempt).catch((err: unknown) => {
        if (!(err instanceof Refusal)) throw err;
        log.warn({ err }, 'signing somebody in with GitHub failed');
        return err;
      });
      if (came instanceof Refusal) return refuse(context, PROBLEMS[came.problem].status, came.message, next);
      const { login, found } = came;
      const [only, ...others] = found;
      if (!only) return refuse(context, 403, notLetIn(login), next);
      if (others.length > 0) return send(context, choosePage({ login, found, next }));
      await sessions.open(context, { tenant: only.tenant, proof: proofOfLogin(login) });
      log.info({ tenant: only.tenant, login }, 'signed in to the dashboard');
      return context.redirect(afterSignIn(next), 303);
    });
}

const BEGIN_AGAIN = 'This was begun in another browser, or longer than ten minutes ago. Begin again.';
const DENIED = 'You did not let GitHub tell this App who you are.';

const notLetIn = (login: string) =>
  `${login} may write to no executor repository of an organisation that this App works for. Whoever owns the organisation can give that right, there.`;
