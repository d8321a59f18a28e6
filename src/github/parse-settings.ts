import { parse } from 'yaml';
import { z } from 'zod';
import { type OrganisationSettings, organisationSettings } from '../contract/organisation-settings.ts';
import { cannotBeUsed } from './read-settings.ts';

/** Throws `WrongSettings`. */
export function parseSettings(text: string): OrganisationSettings {
  let data: unknown;
  try {
    data = parse(text) ?? {};
  } catch (error) {
    throw cannotBeUsed((error as Error).message);
  }
  const parsed = organisationSettings.safeParse(data);
  if (!parsed.success) throw cannotBeUsed(z.prettifyError(parsed.error).replaceAll('\n', ' '));
  return parsed.data;
}
