import { actionFiles } from '../../src/local/action-files.ts';
import { APP, type Harness, keys, ORGANISATION, WEBHOOK_SECRET } from '../unit/local/support/embedded.ts';
import { SECRET } from './tasks.ts';
import { until } from './wait.ts';

/** Settings of `errand serve` at `url`, with its data in `dataDir`, for the embedded GitHub, which gets the action of this checkout. */
export async function serveEnvironment(
  { github }: Harness,
  { url, dataDir }: { url: string; dataDir: string },
) {
  const { sha } = await github.seedRepository('errand', actionFiles(), {
    private: false,
    message: 'The action',
  });
  return {
    APP_ID: String(APP.id),
    PRIVATE_KEY: keys.privateKey,
    WEBHOOK_SECRET,
    ERRAND_SECRET: SECRET,
    ERRAND_URL: url,
    ERRAND_ORG: ORGANISATION,
    ERRAND_ACTION: `${ORGANISATION}/errand/action@${sha}`,
    ERRAND_DATA: dataDir,
    GITHUB_API_URL: `${github.url}/api/v3`,
    GITHUB_SERVER_URL: github.url,
    ERRAND_OIDC_ISSUER: github.url,
  };
}

/** An App that starts has the executor repository made; a dispatch before that starts no run. */
export async function executorIsMade({ api }: Harness): Promise<void> {
  const workflow = `/repos/${ORGANISATION}/errand-executor/actions/workflows/evaluations.yml`;
  await until('the executor repository', async () => (await api('GET', workflow)).status === 200);
}
