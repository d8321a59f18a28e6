import type { Check } from '../check.ts';
import { address } from './address.ts';
import { app } from './app.ts';
import { appPermissions } from './app-permissions.ts';
import { callback } from './callback.ts';
import { events } from './events.ts';
import { executors } from './executors.ts';
import { github } from './github.ts';
import { installations } from './installations.ts';
import { issuer } from './issuer.ts';
import { nodeVersion } from './node-version.ts';
import { pages } from './pages.ts';
import { permissions } from './permissions.ts';
import { rateLimit } from './rate-limit.ts';
import { secrets } from './secrets.ts';
import { settings } from './settings.ts';
import { store } from './store.ts';
import { webhookConfig } from './webhook-config.ts';
import { webhookDeliveries } from './webhook-deliveries.ts';
import { webhookSignature } from './webhook-signature.ts';
import { workflows } from './workflows.ts';

/** In the order they are looked at: each behind those it needs. */
export const CHECKS: readonly Check[] = [
  nodeVersion,
  settings,
  secrets,
  store,
  github,
  issuer,
  app,
  address,
  webhookConfig,
  webhookSignature,
  webhookDeliveries,
  installations,
  appPermissions,
  permissions,
  events,
  executors,
  workflows,
  pages,
  rateLimit,
  callback,
];
