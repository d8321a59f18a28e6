import type { Call } from './call.ts';

export function curl({ method, url, headers, withSecret, body, answer }: Call): string {
  const parts = [
    `curl${answer === 'events' ? ' -N' : ''}${method === 'POST' ? ' -X POST' : ''} ${url}`,
    ...(withSecret ? ['-H "Authorization: Bearer $ERRAND_SECRET"'] : []),
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quote(JSON.stringify(body, null, 2))}`]),
    ...(answer === 'bytes' ? ['-o output.bin'] : []),
  ];
  return parts.join(' \\\n  ');
}

/** A word of the shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
