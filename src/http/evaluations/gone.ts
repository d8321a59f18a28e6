import type { Context } from 'hono';
import { Refusal } from '../../errors.ts';

/** The synchronous way was deprecated on 1 October 2026, in favour of `/eval-async`, and ended on 1 November. */
const DEPRECATED_AT_S = Date.UTC(2026, 9, 1) / 1_000;
const SUNSET = new Date(Date.UTC(2026, 10, 1)).toUTCString();
/** Whoever asks again within the hour may be told by a cache. */
const CACHE = 'public, max-age=3600';

/** Any request to `/eval`: 410, and where to go (RFC 9110 15.5.11, RFC 9745, RFC 8594, RFC 8288). */
export function evalIsGone(url: string) {
  return (_context: Context): never => {
    const guide = `${url}/docs/eval-migration`;
    const detail =
      'Running code while the connection waits has ended. Submit it to /eval-async, which answers at once, and read the result from the status_url it answers with.';
    throw new Refusal('gone-endpoint', detail, {
      more: {
        alternative: 'POST /eval-async',
        documentation: guide,
      },
      headers: {
        deprecation: `@${DEPRECATED_AT_S}`,
        sunset: SUNSET,
        link: [
          `<${url}/eval-async>; rel="successor-version"`,
          `<${guide}>; rel="deprecation"; type="text/html"`,
          `<${guide}>; rel="sunset"; type="text/html"`,
        ].join(', '),
        'cache-control': CACHE,
      },
    });
  };
}
