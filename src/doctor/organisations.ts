import { FIRST_TENANT } from '../domain/tenant.ts';
import type { DoctorContext, InstalledOn } from './context.ts';

export interface WorkedFor {
  /** Its login, or words for it where none is known. */
  name: string;
  /** Undefined: the only one that the App is installed on. */
  organisation: string | undefined;
  /** The setting that names it. */
  setting: string;
  installation: InstalledOn | undefined;
}

/** The organisations that the settings name, each with its installation. */
export async function organisationsWorkedFor(context: DoctorContext): Promise<WorkedFor[]> {
  const { github, callers } = context.config;
  const installed = await context.installations();
  const find = (organisation: string) =>
    installed.find((one) => one.organisation.toLowerCase() === organisation.toLowerCase());
  const only = installed.length === 1 ? installed[0] : undefined;
  const first = {
    organisation: github.organisation,
    setting: 'ERRAND_ORG',
    installation: github.organisation ? find(github.organisation) : only,
  };
  const others = callers
    .filter(({ tenant }) => tenant !== FIRST_TENANT)
    .map(({ tenant }) => ({ organisation: tenant, setting: 'ERRAND_SECRETS', installation: find(tenant) }));
  return [first, ...others].map((one) => ({
    ...one,
    name: one.installation?.organisation ?? one.organisation ?? 'the organisation of ERRAND_SECRET',
  }));
}
