import * as core from '@actions/core';
import { type ClaimAnswer, claimAnswer, type DispatchPayload } from '../../src/contract/run-api.ts';
import { askApp } from '../app-client.ts';
import { TOKEN_STATE } from '../token-state.ts';

export const claimPath = ({ job }: DispatchPayload) => `/runs/${job}/claim`;

/**
 * The audience is the App's own address, so the token opens nothing else. The times of the answer are this machine's, whose
 * clock may be another than the App's.
 */
export async function claimJob(payload: DispatchPayload, signal: AbortSignal): Promise<ClaimAnswer> {
  const { attempt, app_url } = payload;
  const token = () => core.getIDToken(app_url);
  const claim = await askApp(app_url, claimAnswer, {
    path: claimPath(payload),
    token,
    body: { attempt },
    signal,
  });
  core.setSecret(claim.run_token);
  core.setSecret(claim.github_token);
  core.saveState(TOKEN_STATE, claim.github_token);
  return byOwnClock(claim);
}

/** Late by as long as the answer was under way. */
function byOwnClock(claim: ClaimAnswer): ClaimAnswer {
  const now = Date.now();
  const ahead = now - claim.now;
  return { ...claim, now, publish_by: claim.publish_by + ahead, give_up_at: claim.give_up_at + ahead };
}
