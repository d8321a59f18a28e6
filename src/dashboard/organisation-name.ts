import { FIRST_TENANT } from '../domain/tenant.ts';

/** What people call an organisation; `first`: the login of the one that `ERRAND_SECRET` is for, where it is known. */
export function organisationName(tenant: string, first: string | undefined): string {
  return (tenant === FIRST_TENANT ? first : undefined) ?? tenant;
}
