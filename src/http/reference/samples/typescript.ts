/** With `errand/client`: `client` is what is done with one that is called `errand`. */
export function typescript({ url, client }: { url: string; client: string }): string {
  const names = ['createClient', ...(client.includes('outputBytes(') ? ['outputBytes'] : [])];
  return `import { env } from 'node:process';
import { ${names.join(', ')} } from 'errand/client';

const errand = createClient({ url: '${url}', secret: env.ERRAND_SECRET });

${client}`;
}
