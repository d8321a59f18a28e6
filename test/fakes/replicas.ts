import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many Apps share the work. */
    replicas?: number;
  }
}

export const replicas = (): number => inject('replicas') ?? 1;
