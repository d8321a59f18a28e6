import { randomBytes } from 'node:crypto';
import type { SetupEnvironment } from '../config/setup.ts';
import type { ConvertedApp } from './convert-code.ts';

/** The settings of `errand serve` that are now known, as its environment would hold them. */
export function credentialsOf(app: ConvertedApp, environment: SetupEnvironment): Record<string, string> {
  return {
    APP_ID: String(app.id),
    PRIVATE_KEY: app.pem,
    WEBHOOK_SECRET: app.webhook_secret,
    GITHUB_CLIENT_ID: app.client_id,
    GITHUB_CLIENT_SECRET: app.client_secret,
    ERRAND_URL: environment.url,
    ERRAND_ORG: environment.organisation,
    ERRAND_SECRET: newSecret(),
    ...environment.otherGitHub,
  };
}

/** 256 random bits that fit into an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
