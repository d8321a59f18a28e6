/** The extract of GitHub's description, as `scripts/extract-github-contract.ts` writes it, mended where it is wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnySchemaObject } from 'ajv';
import { mend, REST_DEFECTS, WEBHOOK_DEFECTS } from './defects.ts';

export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: true;
  /** May hold slashes. */
  multiSegment?: true;
  schema: AnySchemaObject;
}

export interface DescribedOperation {
  /** Whether an installation token may use it. */
  forInstallations: boolean;
  parameters?: Parameter[];
  body?: { required: boolean; schema: AnySchemaObject };
  responses: Record<string, { headers?: string[]; schema?: AnySchemaObject }>;
}

export interface Rest {
  source: string;
  operations: Record<string, DescribedOperation>;
  schemas: Record<string, AnySchemaObject>;
}

export interface Webhooks {
  source: string;
  events: Record<string, { headers: string[]; schema: AnySchemaObject }>;
  schemas: Record<string, AnySchemaObject>;
}

export const rest = mend(read('rest.json') as Rest, REST_DEFECTS);
export const webhooks = mend(read('webhooks.json') as Webhooks, WEBHOOK_DEFECTS);

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
}
