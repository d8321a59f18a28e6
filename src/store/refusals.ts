import { StoreUnavailable } from './store-unavailable.ts';

export interface Refusals {
  /** How often the store has not taken what it was given to do here. */
  count(): number;
  /** The same operation, counted. */
  counted<A extends unknown[], R>(operation: (...args: A) => Promise<R>): (...args: A) => Promise<R>;
}

export function countRefusals(): Refusals {
  let refused = 0;
  return {
    count: () => refused,
    counted:
      (operation) =>
      async (...args) => {
        try {
          return await operation(...args);
        } catch (error) {
          if (error instanceof StoreUnavailable) refused += 1;
          throw error;
        }
      },
  };
}
