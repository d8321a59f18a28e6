import { z } from 'zod';

/** What an organisation's owner may set in `.github/errand.yml` of its executor repository. */
export const organisationSettings = z.strictObject({
  sites: z
    .strictObject({
      /** Sites that are made at the same time; others wait. */
      at_once: z.int().min(1).max(500).default(10),
      /** Tasks taken within 24 hours; others are refused. */
      per_day: z.int().min(1).max(10_000).default(1_000),
    })
    .prefault({}),
  evaluations: z
    .strictObject({
      /** Workers at the same time: each is a runner. */
      workers: z.int().min(0).max(100).default(10),
    })
    .prefault({}),
});
export type OrganisationSettings = z.infer<typeof organisationSettings>;

export const DEFAULT_SETTINGS: OrganisationSettings = organisationSettings.parse({});
export const SETTINGS_FILE = '.github/errand.yml';
