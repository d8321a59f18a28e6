/** In tests nothing but this machine may be talked to; a request to anywhere else fails at once. */
import { installEgressGuard } from '../src/local/egress/guard.ts';

installEgressGuard({ allowed: [] });
