import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const manifest = z.object({
  name: z.string(),
  default_permissions: z.record(z.string(), z.enum(['read', 'write'])),
  default_events: z.array(z.string()),
});

/** What `app.yml` asks for; local mode grants just that, so a missing permission shows here first. */
export function readAppManifest(): z.infer<typeof manifest> {
  return manifest.parse(parse(readFileSync(join(import.meta.dirname, '../../app.yml'), 'utf8')));
}
