import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export interface DashboardPage {
  html: string;
  /** Origins whose pictures it shows. */
  pictures?: readonly string[];
}

/**
 * Answers with a page that runs our own script and no other, loads nothing from elsewhere but pictures that it names, and
 * can be put into no frame.
 */
export async function send(
  context: Context,
  page: Promise<DashboardPage>,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const { html, pictures = [] } = await page;
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    `img-src ${["'self'", ...pictures].join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return context.body(html, status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    // To none, forms would come without an origin as well.
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  });
}
