import { isIPv6 } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { isOnThisMachine } from '../config/addresses.ts';
import { readSetupEnvironment } from '../config/setup.ts';
import { systemClock } from '../domain/clock.ts';
import { listen, stopOnSignal } from '../server.ts';
import { readAppManifest } from '../setup/app-manifest.ts';
import { appToCreate } from '../setup/app-to-create.ts';
import { createApp } from '../setup/create-app.ts';
import { newSecret } from '../setup/credentials.ts';
import { createCredentialsFile } from '../setup/credentials-file.ts';
import { type CreatedApp, createSetupApp, RETURN_PATH, SETUP_PATH } from '../setup/setup-app.ts';

interface SetupFlags {
  org?: string;
  url?: string;
  out?: string;
  host: string;
  port: string;
  public?: boolean;
}

/** Creates the GitHub App: serves one page to whoever has its address, until the credentials are kept. */
export async function setup(flags: SetupFlags): Promise<void> {
  const environment = readSetupEnvironment({
    ...(flags.org && { ERRAND_ORG: flags.org }),
    ...(flags.url && { ERRAND_URL: flags.url }),
    ...(flags.out && { ERRAND_CREDENTIALS: flags.out }),
  });
  await using started = new AsyncDisposableStack();
  const file = await createCredentialsFile(environment.credentialsPath);
  started.defer(file.discard);
  const server = await listen({ port: portOf(flags.port), host: flags.host });
  started.defer(server.close);
  stopOnSignal(async () => {
    await started.disposeAsync();
    // No App was made.
    process.exit(1);
  });

  const at = addressOf(flags.host, server.url.split(':').at(-1) ?? '', environment.url);
  const serve = flags.out ? `ERRAND_CREDENTIALS=${file.path} errand serve` : 'errand serve';
  const template = readAppManifest();
  const token = newSecret();
  const ended = Promise.withResolvers<CreatedApp>();
  const app = createSetupApp({
    ...environment,
    credentialsPath: file.path,
    serve,
    token,
    manifest: appToCreate({
      ...environment,
      template,
      isPublic: flags.public === true,
      redirectUrl: `${at}${RETURN_PATH}`,
    }),
    reasons: template.reasons,
    create: (code) => createApp({ code, environment, file, clock: systemClock }),
    onEnd: (result) => (result instanceof Error ? ended.reject(result) : ended.resolve(result)),
  });
  server.use(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  console.log(
    `Open this address in a browser, signed in to GitHub as an owner of ${environment.organisation}.`,
  );
  console.log(`It works once, and for whoever has it:\n\n  ${at}${SETUP_PATH}?token=${token}\n`);
  const created = await ended.promise;
  console.log(
    [
      `${created.name} is created. Its credentials are in ${file.path}, which only its owner can read.`,
      ...(created.keyProblem === undefined
        ? []
        : [
            `GitHub has not let it in yet; a new key takes a minute at times. It said: ${created.keyProblem}.`,
          ]),
      'Next:',
      `  1. start it, with ERRAND_ACTION=owner/repository/action@COMMIT unless it is a released image: ${serve}`,
      `  2. install it on ${environment.organisation}: ${created.installUrl}`,
      '  3. check everything: errand doctor',
    ].join('\n'),
  );
}

/** Behind a proxy, which is what other hosts than this machine's own are for, it is the App's address. */
function addressOf(host: string, port: string, url: string): string {
  const here = `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
  return isOnThisMachine(here) ? here : url;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${text} is no port: a number from 0 to 65535`);
  return port;
}
