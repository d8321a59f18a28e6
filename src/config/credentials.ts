import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCredentials } from '../setup/credentials-file.ts';
import { DATA_DIR } from './common.ts';
import { ConfigError, withoutEmpty } from './parse.ts';

/** The environment, and behind it the file of credentials. */
export function withCredentials(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const path = credentialsPath(environment);
  const env = withoutEmpty(environment);
  let file: NodeJS.ProcessEnv | undefined;
  try {
    file = readCredentials(path);
  } catch (cause) {
    throw new ConfigError(`the credentials cannot be used: ${(cause as Error).message}`, { cause });
  }
  if (file === undefined && env.ERRAND_CREDENTIALS)
    throw new ConfigError(`ERRAND_CREDENTIALS names ${path}, which is not there`);
  // A key of the environment replaces the file's, whichever way it is given.
  return { ...file, ...(env.PRIVATE_KEY_PATH && { PRIVATE_KEY: undefined }), ...env };
}

export function credentialsPath(env: NodeJS.ProcessEnv): string {
  return env.ERRAND_CREDENTIALS || join(env.ERRAND_DATA || DATA_DIR, 'credentials.env');
}

/** The key itself (line breaks may be written as `\n`) or the path of its file. */
export function readPrivateKey({ PRIVATE_KEY, PRIVATE_KEY_PATH }: NodeJS.ProcessEnv): {
  pem: string;
  error?: string;
} {
  if (PRIVATE_KEY) return usableKey('PRIVATE_KEY', PRIVATE_KEY.replaceAll('\\n', '\n'));
  if (!PRIVATE_KEY_PATH)
    return { pem: '', error: 'PRIVATE_KEY is not set, nor is PRIVATE_KEY_PATH: the private key of the App' };
  try {
    return usableKey('PRIVATE_KEY_PATH', readFileSync(PRIVATE_KEY_PATH, 'utf8'));
  } catch (error) {
    return { pem: '', error: `PRIVATE_KEY_PATH cannot be read: ${(error as Error).message}` };
  }
}

/** GitHub's have so many; RS256 allows no fewer. */
const LEAST_BITS = 2_048;

function usableKey(name: string, pem: string): { pem: string; error?: string } {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(pem);
    const bits = asymmetricKeyDetails?.modulusLength ?? 0;
    if (asymmetricKeyType === 'rsa' && bits >= LEAST_BITS) return { pem };
    return { pem: '', error: `${name} holds a key that is no RSA key of ${LEAST_BITS} bits or more` };
  } catch {
    return { pem: '', error: `${name} holds no private key in PEM form` };
  }
}
