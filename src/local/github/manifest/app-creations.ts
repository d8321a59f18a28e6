import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { Clock } from '../../../domain/clock.ts';
import type { Account } from '../accounts.ts';
import type { AppRegistry, RegisteredApp } from '../auth/app-registry.ts';
import { type AppManifest, slugOf } from './manifest.ts';

/** What is shown once about an App that was made from a manifest. */
export interface NewApp {
  app: RegisteredApp;
  pem: string;
  clientSecret: string;
}

export interface AppCreations {
  /** Registers the App, on no organisation yet, and returns the code that its credentials are given for. */
  create(manifest: AppManifest, owner: Account): Promise<string>;
  /** Once, within the hour. */
  redeem(code: string): NewApp | undefined;
}

const LIFETIME_MS = 60 * 60 * 1000;

export function createAppCreations({ apps, clock }: { apps: AppRegistry; clock: Clock }): AppCreations {
  const waiting = new Map<string, NewApp & { expiresAt: number }>();
  return {
    async create(manifest, owner) {
      const keys = await promisify(generateKeyPair)('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        // As GitHub hands it out: "BEGIN RSA PRIVATE KEY"
        privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
      });
      const hook = manifest.hook_attributes?.active ? manifest.hook_attributes.url : '';
      const clientSecret = randomBytes(20).toString('hex');
      const registration = {
        id: Math.max(0, ...apps.all().map(({ id }) => id)) + 1,
        slug: slugOf(manifest.name),
        name: manifest.name,
        publicKey: keys.publicKey,
        webhookUrl: hook,
        webhookSecret: hook === '' ? '' : randomBytes(20).toString('hex'),
        permissions: manifest.default_permissions,
        events: manifest.default_events,
        isPublic: manifest.public,
        callbackUrls: manifest.callback_urls,
        clientSecret,
      };
      const code = randomBytes(20).toString('hex');
      waiting.set(code, {
        app: apps.register(registration, owner),
        pem: keys.privateKey,
        clientSecret,
        expiresAt: clock.now() + LIFETIME_MS,
      });
      return code;
    },
    redeem(code) {
      const found = waiting.get(code);
      waiting.delete(code);
      return found && found.expiresAt > clock.now() ? found : undefined;
    },
  };
}
