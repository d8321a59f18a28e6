import { revokeToken } from './revoke-token.ts';

/** Runs however the job ended. */
void revokeToken();
