import * as core from '@actions/core';
import { REQUEST_TIMEOUT_MS } from '../src/domain/github-request.ts';
import { TOKEN_STATE } from './token-state.ts';

/** Runs however the job ended: the installation token does not outlive the run. */
async function post(): Promise<void> {
  const token = core.getState(TOKEN_STATE);
  if (token === '') return;
  core.setSecret(token);
  const response = await fetch(`${process.env.GITHUB_API_URL}/installation/token`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}`, 'user-agent': 'errand' },
    signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
  });
  // 401 and 404: it is not valid any more, which is what is wanted.
  if (response.ok || response.status === 401 || response.status === 404)
    core.info('The repository token is revoked.');
  else
    core.warning(
      `The repository token could not be revoked: HTTP ${response.status}. It expires within the hour.`,
    );
}

post().catch((error) => core.warning(`The repository token could not be revoked: ${error}`));
