import * as core from '@actions/core';
import { REQUEST_TIMEOUT_MS } from '../src/domain/github-request.ts';
import { logLine } from './log-line.ts';
import { TOKEN_STATE } from './token-state.ts';

/** The installation token does not outlive the run. Whatever comes of it, the run does not fail because of it. */
export async function revokeToken(): Promise<void> {
  const token = core.getState(TOKEN_STATE);
  if (token === '') return;
  core.setSecret(token);
  try {
    const { ok, status } = await fetch(`${process.env.GITHUB_API_URL}/installation/token`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}`, 'user-agent': 'errand' },
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
    // 401 and 404: it is not valid any more, which is what is wanted.
    if (!ok && status !== 401 && status !== 404)
      throw new Error(`HTTP ${status}. It expires within the hour.`);
    core.info('The repository token is revoked.');
  } catch (error) {
    core.warning(logLine(`The repository token could not be revoked: ${(error as Error).message}`));
  }
}
