import { type Context, Hono } from 'hono';
import { secretsMatch } from '../http/secret.ts';
import type { appToCreate } from './app-to-create.ts';
import { ConversionFailed } from './convert-code.ts';
import { newSecret } from './credentials.ts';
import { donePage } from './pages/done.ts';
import { failedPage } from './pages/failed.ts';
import type { Page } from './pages/layout.ts';
import { startPage } from './pages/start.ts';

export const SETUP_PATH = '/setup';
export const RETURN_PATH = '/setup/return';

export interface CreatedApp {
  name: string;
  /** Where it is installed. */
  installUrl: string;
  /** Why GitHub has not let it in yet; undefined if it has. */
  keyProblem: string | undefined;
}

export interface SetupAppDeps {
  /** Whoever sends it sees the page, until the App is made. */
  token: string;
  organisation: string;
  /** The address of the pages of GitHub. */
  serverUrl: string;
  credentialsPath: string;
  /** The command that starts the App with them. */
  serve: string;
  manifest: ReturnType<typeof appToCreate>;
  /** Why each permission is asked for. */
  reasons: Record<string, string>;
  /** Makes the credentials of the code and keeps them. */
  create(code: string): Promise<CreatedApp>;
  /** Called once: with the App, or with the error after which beginning again would not help. */
  onEnd(result: CreatedApp | Error): void;
}

/**
 * The two pages of `errand setup`. Whoever has not the token gets the answer that any unknown address gets. GitHub
 * hands the state back, so that nobody can slip an App of their own in.
 */
export function createSetupApp(deps: SetupAppDeps): Hono {
  const { token, create, onEnd } = deps;
  const state = newSecret();
  let phase: 'open' | 'creating' | 'over' = 'open';

  const app = new Hono();
  app.get(SETUP_PATH, (c) => {
    if (phase !== 'open' || !secretsMatch(c.req.query('token'), token)) return nothingHere(c);
    return show(c, 200, startPage({ ...deps, state }));
  });
  app.get(RETURN_PATH, async (c) => {
    const code = c.req.query('code');
    if (phase !== 'open' || !code || !secretsMatch(c.req.query('state'), state)) return nothingHere(c);
    phase = 'creating';
    try {
      const created = await create(code);
      phase = 'over';
      onEnd(created);
      return show(c, 200, donePage({ ...deps, created }));
    } catch (error) {
      const { message } = error as Error;
      const canBeginAgain = error instanceof ConversionFailed;
      phase = canBeginAgain ? 'open' : 'over';
      if (!canBeginAgain) onEnd(error as Error);
      const again = canBeginAgain ? `${SETUP_PATH}?token=${token}` : undefined;
      return show(c, 502, failedPage({ message, again }));
    }
  });
  app.notFound(nothingHere);
  return app;
}

function show(c: Context, status: 200 | 502, { html, headers }: Page) {
  return c.html(html, status, headers);
}

function nothingHere(c: Context): Response {
  return c.text('There is nothing here.\n', 404, { 'cache-control': 'no-store' });
}
