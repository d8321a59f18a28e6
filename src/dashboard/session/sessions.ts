import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Clock } from '../../domain/clock.ts';
import { FIRST_TENANT } from '../../domain/tenant.ts';
import type { Caller } from '../../http/caller.ts';
import { hashSecret } from '../../http/secret.ts';
import type { Store } from '../../store/store.ts';

/** After that one signs in again. */
const LASTS_MS = 12 * 3_600_000;

export interface Session {
  /** The organisation whose work is shown; nothing of others is. */
  tenant: string;
  /** What people call it. */
  name: string;
}

export interface Sessions {
  /** `proof`: what it rests on, see `proofOf`. */
  open(context: Context, session: { tenant: string; proof: string }): Promise<void>;
  of(context: Context): Promise<Session | null>;
  end(context: Context): Promise<void>;
}

/** A sign-in by the link that local mode prints. */
export const BY_LINK = 'link';

/** A sign-in by a secret rests on that secret: changed in the settings, it opens nothing any more. */
export function proofOf(secretHash: string): string {
  return hashSecret(`session ${secretHash}`);
}

/** Who is signed in, by a cookie that no script reads and no other site sends along; the store knows only its hash. */
export function createSessions({
  store,
  clock,
  callers,
  url,
  organisation,
}: {
  store: Store;
  clock: Clock;
  callers: readonly Caller[];
  /** The App's address. */
  url: string;
  /** The login of the organisation that `ERRAND_SECRET` is for, where it is known. */
  organisation: string | undefined;
}): Sessions {
  const isSafe = url.startsWith('https:');
  // Browsers take `__Host-` only from where nobody in between can set it.
  const name = isSafe ? '__Host-errand' : 'errand';
  const attributes = { httpOnly: true, sameSite: 'Lax', path: '/', secure: isSafe } as const;

  function stillHolds({ tenant, proof }: { tenant: string; proof: string }): boolean {
    const caller = callers.find((one) => one.tenant === tenant);
    return proof === BY_LINK
      ? caller !== undefined
      : caller?.secrets.some(({ sha256 }) => proofOf(sha256) === proof) === true;
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
      const id = getCookie(context, name);
      const kept = id && (await store.readSession(hashSecret(id), clock.now()));
      if (!kept || !stillHolds(kept)) return null;
      const { tenant } = kept;
      return { tenant, name: (tenant === FIRST_TENANT ? organisation : undefined) ?? tenant };
    },
    async end(context) {
      const id = getCookie(context, name);
      if (id) await store.endSession(hashSecret(id));
      deleteCookie(context, name, attributes);
    },
  };
}
