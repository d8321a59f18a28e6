/** For `node --import`: guards a child process with the comma-separated hosts of ERRAND_EGRESS_ALLOW. */
import { installEgressGuard } from './guard.ts';

const list = process.env.ERRAND_EGRESS_ALLOW ?? '';
installEgressGuard({ allowed: list.split(',').filter((host) => host !== '') });
