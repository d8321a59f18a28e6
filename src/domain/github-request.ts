/** How App and action ask GitHub, whatever client they use. */

/** GitHub's API version that Errand was written against; octokit sends none by itself. */
export const API_VERSION = '2022-11-28';
/** GitHub itself ends a request after 10 s; what takes longer has been lost on the way. */
export const REQUEST_TIMEOUT_MS = 10_000;

/** octokit takes an answer that breaks off for an empty one: all that we ask for is JSON, or has no content (204). */
export function isWhole({ status, data }: { status: number; data: unknown }): boolean {
  return status === 204 || (typeof data === 'object' && !(data instanceof ArrayBuffer));
}
