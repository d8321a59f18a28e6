import type { z } from 'zod';
import type { CallOptions, FollowOptions } from './call-options.ts';
import { type Followed, followEvents } from './follow-events.ts';
import { type Patience, persist } from './persist.ts';
import type { Asked, Requests } from './requests.ts';

/** What can be asked for twice as it is done once. */
export const CHANGE: Asked = { method: 'POST', isPrivate: true };

/** Of lists: what belongs to an organisation needs its secret. */
export const PRIVATE: Asked = { isPrivate: true };

/** What all calls are made of. */
export interface Core {
  requests: Requests;
  patience(options: CallOptions): Patience;
  /** One answer, asked for as long as the patience lasts. */
  ask<T extends z.ZodType>(
    schema: T,
    path: string,
    options: CallOptions,
    asked?: Asked,
  ): Promise<z.output<T>>;
  follow<S extends Followed['schema']>(
    followed: Pick<Followed<S>, 'path' | 'schema' | 'types' | 'isLast' | 'isOutcome'>,
    options: FollowOptions,
  ): AsyncGenerator<z.output<S>, void, void>;
  /** The pages of a list, from the one that `path` names to the last. */
  pages<T extends z.ZodType<{ next: string | null }>>(
    schema: T,
    path: string,
    options: CallOptions,
    asked?: Asked,
  ): AsyncGenerator<z.output<T>, void, void>;
}

export function createCore(requests: Requests, { patienceMs, onRetry }: Omit<Patience, 'signal'>): Core {
  const core: Core = {
    requests,
    patience: ({ signal }) => ({ patienceMs, onRetry, signal }),
    async ask(schema, path, { signal }, asked = {}) {
      const request = () => requests.json(schema, path, { ...asked, signal });
      return (await persist(request, core.patience({ signal }))).value;
    },
    follow: (followed, { since = 0, ...options }) =>
      followEvents({ requests, since, ...followed, ...core.patience(options) }),
    async *pages(schema, path, options, asked) {
      for (let next: string | null = path; next !== null; ) {
        const page: z.output<typeof schema> = await core.ask(schema, next, options, asked);
        yield page;
        // Only what it asks for: Errand may know itself by another address than this client does.
        next = page.next && `${path.split('?')[0]}${new URL(page.next).search}`;
      }
    },
  };
  return core;
}

/** A path with what is asked for, as far as that is given. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
