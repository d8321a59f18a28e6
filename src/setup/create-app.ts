import type { SetupEnvironment } from '../config/setup.ts';
import type { Clock } from '../domain/clock.ts';
import { convertCode } from './convert-code.ts';
import { credentialsOf } from './credentials.ts';
import type { CredentialsFile } from './credentials-file.ts';
import type { CreatedApp } from './setup-app.ts';
import { waitForKey } from './wait-for-key.ts';

/**
 * The App that GitHub has made for the code. Its credentials are kept before anything else is asked: GitHub hands them out
 * once. Throws `ConversionFailed` if there are none.
 */
export async function createApp(options: {
  code: string;
  environment: SetupEnvironment;
  file: CredentialsFile;
  clock: Clock;
  wait?: (ms: number) => Promise<unknown>;
}): Promise<CreatedApp> {
  const { code, environment, file } = options;
  const app = await convertCode(environment.apiUrl, code, options.clock);
  await file.save(credentialsOf(app, environment));
  const keyProblem = await waitForKey({
    ...options,
    ...environment,
    app: { id: app.id, privateKey: app.pem },
  });
  return { name: app.name, installUrl: `${app.html_url}/installations/new`, keyProblem };
}
