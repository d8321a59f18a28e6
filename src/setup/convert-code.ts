import { z } from 'zod';
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

/** Trades the code that GitHub sent the browser back with for the App's credentials. That works once, within an hour. */
export async function convertCode(apiUrl: string, code: string): Promise<ConvertedApp> {
  const { data } = await octokitFor(apiUrl)
    .request('POST /app-manifests/{code}/conversions', { code })
    .catch((error) => {
      throw new ConversionFailed(explain(error), { cause: error });
    });
  const parsed = conversion.safeParse(data);
  if (parsed.success) return parsed.data;
  const missing = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new ConversionFailed(
    `GitHub's answer lacks ${missing}. Delete the App in the organisation's settings and begin again.`,
  );
}

function explain({ status, message, response }: FailedRequest): string {
  if (status === 404)
    return 'GitHub does not know this code: it works once, within an hour. Begin again; if the App is already there, delete it first.';
  if (status !== undefined && response)
    return `GitHub answered ${status}: ${response.data?.message ?? message}. Delete the App in the organisation's settings, if it is there, and begin again.`;
  return `GitHub did not answer: ${message}. Delete the App in the organisation's settings, if it is there, and begin again.`;
}

interface FailedRequest {
  status?: number;
  message: string;
  response?: { data?: { message?: string } };
}
