/** What is known of a public API beyond its address: what its answers hold, and an answer that is no secret. */
import type { SitePlan } from '../../../plan-types.ts';
import type { Endpoint } from '../endpoint.ts';
import type { FieldFormat } from '../fields.ts';

export interface KnownField {
  /** The member of the answer. */
  name: string;
  label: string;
  format: FieldFormat;
  /** Words a task calls it by. */
  words: RegExp;
}

export interface Service {
  name: string;
  /** In words, as in "a GitHub user". */
  subject: string;
  /** The address, if the plan is about this service. */
  find(plan: SitePlan): Endpoint | undefined;
  fields: readonly KnownField[];
  /** An answer that does not change, so that the page shows something before the API has answered. */
  example: { values: string[]; answer: Record<string, string> };
}
