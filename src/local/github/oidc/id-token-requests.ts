import { randomBytes } from 'node:crypto';

/** Which run may ask for ID tokens, by the bearer token its job got. They live as long as the run. */
export interface IdTokenRequests {
  open(runId: number): string;
  runOf(token: string): number | undefined;
  close(runId: number): void;
}

export function createIdTokenRequests(): IdTokenRequests {
  const runs = new Map<string, number>();
  return {
    open(runId) {
      const token = randomBytes(32).toString('base64url');
      runs.set(token, runId);
      return token;
    },
    runOf: (token) => runs.get(token),
    close(runId) {
      for (const [token, id] of runs) if (id === runId) runs.delete(token);
    },
  };
}
