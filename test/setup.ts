/**
 * In tests nothing but this machine may be talked to; a request to anywhere else fails at once. And all that is said
 * to the embedded GitHub, and all that it says, has to be what GitHub describes; what an App answers, what the API's own
 * document describes.
 */
import { afterAll, afterEach } from 'vitest';
import { installEgressGuard } from '../src/local/egress/guard.ts';
import { contract } from './contract/watch.ts';

installEgressGuard({ allowed: [] });

async function requireContract(): Promise<void> {
  const violations = await contract.violations();
  if (violations.length > 0) throw new Error(`It is described differently:\n${violations.join('\n')}`);
}
afterEach(requireContract);
afterAll(async () => {
  contract.stop();
  await requireContract();
});
