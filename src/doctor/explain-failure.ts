import { describeFailure, type FailureKind } from '../github/describe-failure.ts';
import type { Finding } from './check.ts';
import type { DoctorContext } from './context.ts';

/** What does not depend on which request failed. */
const ADVICE: Record<FailureKind, string> = {
  limited: "wait until then; if it happens again, see that nobody else uses the App's key",
  'no-answer':
    'let this machine resolve names and open connections to the address of GITHUB_API_URL, through a firewall or proxy if there is one',
  'broken-answer':
    'see that no proxy on the way changes or cuts answers of GitHub, and run "errand doctor" again',
  'server-error':
    'run "errand doctor" again in a minute; if it stays, look at the status page of GitHub and at proxies on the way',
  unauthorized:
    "see that APP_ID and the private key belong together (the App's settings page), and that this machine's clock is right",
  forbidden:
    'have an owner agree to all permissions of the App, and see that no rule of the organisation keeps it out, such as a list of allowed IP addresses',
  'not-found': 'see that it is still there, under this name, and that the App may see it',
  refused: 'do what the message asks for, and run "errand doctor" again',
  other: 'do what the message asks for, and run "errand doctor" again',
};

/** Something could not be looked at or mended. */
export function explainFailure(what: string, error: unknown, { clock }: DoctorContext): Finding {
  const { kind, what: why } = describeFailure(error, clock.now());
  return { status: 'failed', line: `${what}: ${why}`, do: ADVICE[kind] };
}
