import { z } from 'zod';
import type { Clock } from '../domain/clock.ts';
import { describeFailure } from '../github/describe-failure.ts';
import { octokitFor } from '../github/installation-token.ts';

const conversion = z.object({
  id: z.int(),
  name: z.string(),
  html_url: z.url({ protocol: /^https?$/ }),
  client_id: z.string().min(1),
  client_secret: z.string().min(1),
  webhook_secret: z.string().min(1),
  pem: z.string().min(1),
});
/** The new App with all its secrets. */
export type ConvertedApp = z.infer<typeof conversion>;

/** GitHub gave no credentials. The message says what to do; nothing secret is in it. */
export class ConversionFailed extends Error {}

const BEGIN_AGAIN = "delete the App in the organisation's settings, if it is there, and begin again";

/** Trades the code that GitHub sent the browser back with for the App's credentials. That works once, within an hour. */
export async function convertCode(apiUrl: string, code: string, clock: Clock): Promise<ConvertedApp> {
  const { data } = await octokitFor(apiUrl)
    .request('POST /app-manifests/{code}/conversions', { code })
    .catch((error) => {
      const { kind, what } = describeFailure(error, clock.now());
      const message =
        kind === 'not-found'
          ? `GitHub does not know this code: it works once, within an hour. To go on, ${BEGIN_AGAIN}.`
          : `${what}. Reload this page to ask again. If GitHub does not know the code any more, ${BEGIN_AGAIN}.`;
      throw new ConversionFailed(message, { cause: error });
    });
  const parsed = conversion.safeParse(data);
  if (parsed.success) return parsed.data;
  const missing = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new ConversionFailed(`GitHub's answer lacks ${missing}. To go on, ${BEGIN_AGAIN}.`);
}
