import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { KeptSecret } from '../../config/caller-secrets.ts';
import type { Clock } from '../../domain/clock.ts';
import { HOUR_MS } from '../../domain/duration.ts';
import type { Caller } from '../../http/caller.ts';
import { hashSecret } from '../../http/secret.ts';
import type { Store } from '../../store/store.ts';
import { organisationName } from '../organisation-name.ts';
import { cookieAt } from './cookies.ts';
import type { Members } from './members.ts';

/** After that one signs in again. */
const LASTS_MS = 12 * HOUR_MS;

export interface Session {
  /** The organisation whose work is shown; nothing of others is. */
  tenant: string;
  /** What people call it. */
  name: string;
  /** Who it is at GitHub, if that is how they signed in. */
  login?: string;
}

export interface Sessions {
  /** `proof`: what it rests on, see `proofOf`. */
  open(context: Context, session: { tenant: string; proof: string }): Promise<void>;
  of(context: Context): Promise<Session | null>;
  /** Whether it was opened as that one. */
  is(context: Context, session: { tenant: string; proof: string }): Promise<boolean>;
  end(context: Context): Promise<void>;
}

/** A sign-in by the link that local mode prints. */
export const BY_LINK = 'link';

/** A sign-in by a secret rests on that secret: changed in the settings, it opens nothing any more. */
export function proofOf({ sha256 }: KeptSecret): string {
  return hashSecret(`session ${sha256.toString('hex')}`);
}

/** A sign-in with GitHub rests on what that person may do there. */
export function proofOfLogin(login: string): string {
  return `${GITHUB}${login}`;
}

const GITHUB = 'github:';

function loginOf(proof: string): string | undefined {
  return proof.startsWith(GITHUB) ? proof.slice(GITHUB.length) : undefined;
}

/** Who is signed in, by a cookie that no script reads and no other site sends along; the store knows only its hash. */
export function createSessions({
  store,
  clock,
  callers,
  url,
  organisation,
  members,
}: {
  store: Store;
  clock: Clock;
  callers: readonly Caller[];
  /** The App's address. */
  url: string;
  /** The login of the organisation that `ERRAND_SECRET` is for, where it is known. */
  organisation: string | undefined;
  /** Undefined where nobody signs in with GitHub. */
  members: Members | undefined;
}): Sessions {
  const { name, attributes } = cookieAt(url);

  async function stillHolds({ tenant, proof }: { tenant: string; proof: string }): Promise<boolean> {
    const caller = callers.find((one) => one.tenant === tenant);
    const login = loginOf(proof);
    if (login !== undefined) return caller !== undefined && (await members?.has(tenant, login)) === true;
    return proof === BY_LINK
      ? caller !== undefined
      : caller?.secrets.some((kept) => proofOf(kept) === proof) === true;
  }

  async function read(context: Context) {
    const id = getCookie(context, name);
    return id ? store.readSession(hashSecret(id), clock.now()) : undefined;
  }

  return {
    async open(context, { tenant, proof }) {
      const before = getCookie(context, name);
      if (before) await store.endSession(hashSecret(before));
      const id = randomBytes(32).toString('base64url');
      const now = clock.now();
      await store.openSession({ id_hash: hashSecret(id), tenant, proof, expires_at: now + LASTS_MS }, now);
      setCookie(context, name, id, { ...attributes, maxAge: LASTS_MS / 1_000 });
    },
    async of(context) {
      const kept = await read(context);
      if (!kept || !(await stillHolds(kept))) return null;
      const { tenant, proof } = kept;
      const login = loginOf(proof);
      const called = organisationName(tenant, organisation);
      return { tenant, name: called, ...(login !== undefined && { login }) };
    },
    async is(context, { tenant, proof }) {
      const kept = await read(context);
      return kept?.tenant === tenant && kept.proof === proof;
    },
    async end(context) {
      const id = getCookie(context, name);
      if (id) await store.endSession(hashSecret(id));
      deleteCookie(context, name, attributes);
    },
  };
}
