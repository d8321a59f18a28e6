import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import { z } from 'zod';

const FILE = join(import.meta.dirname, '../../app.yml');

const manifest = z.object({
  name: z.string(),
  description: z.string(),
  default_permissions: z.record(z.string(), z.enum(['read', 'write'])),
  default_events: z.array(z.string()),
});

export interface AppManifest extends z.infer<typeof manifest> {
  /** Why each permission is asked for: the comments behind them. */
  reasons: Record<string, string>;
}

/** What `app.yml` asks for; local mode grants just that, so a missing permission shows there first. */
export function readAppManifest(): AppManifest {
  const document = parseDocument(readFileSync(FILE, 'utf8'));
  const permissions = document.get('default_permissions');
  const reasons = (isMap(permissions) ? permissions.items : []).map(({ key, value }) => [
    String(key),
    (isScalar(value) && value.comment?.trim()) || '',
  ]);
  return { ...manifest.parse(document.toJS()), reasons: Object.fromEntries(reasons) };
}
