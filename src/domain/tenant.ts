/** The organisation that `ERRAND_SECRET` belongs to; all others are called by their login at GitHub. */
export const FIRST_TENANT = 'default';
