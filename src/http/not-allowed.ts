import { Refusal } from '../errors.ts';

/** For what is left after the methods that an address takes. */
export function notAllowed(allow: string) {
  return (): never => {
    throw new Refusal('method-not-allowed', `Use ${allow}.`, { headers: { allow } });
  };
}
