import { type FieldError, Refusal } from '../errors.ts';

/** Why nothing may be sent to an address, or null. */
export type CheckUrl = (url: string) => string | null;

export interface NamedUrl {
  pointer: string;
  url: string | undefined;
}

/** Refuses a request that names addresses to which nothing would be sent. */
export function refuseUrls(urls: readonly NamedUrl[], check: CheckUrl): void {
  const fields = urls.flatMap(({ pointer, url }): FieldError[] => {
    const reason = url === undefined ? null : check(url);
    return reason === null ? [] : [{ pointer, detail: reason }];
  });
  if (fields.length === 0) return;
  const names = fields.map(({ pointer }) => pointer).join(', ');
  throw new Refusal('invalid-fields', `Correct ${names} and send the request again.`, { fields });
}
