import * as core from '@actions/core';
import { z } from 'zod';

const idTokenAnswer = z.object({ value: z.string() });

/**
 * A new OIDC token of this run for `audience`. The toolkit's own function reads the environment, from which these two
 * are gone by then.
 */
export async function requestIdToken(
  { url, token }: { url: string; token: string },
  audience: string,
): Promise<string> {
  const address = new URL(url);
  address.searchParams.set('audience', audience);
  const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`GitHub gave no OIDC token: HTTP ${response.status}`);
  const { value } = idTokenAnswer.parse(await response.json());
  core.setSecret(value);
  return value;
}
