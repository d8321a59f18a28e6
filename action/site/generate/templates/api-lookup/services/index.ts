/** All services that more is known of than their address. A new one is one file and one line here. */
import { githubUser } from './github-user.ts';
import type { Service } from './service.ts';

export const services: readonly Service[] = [githubUser];
