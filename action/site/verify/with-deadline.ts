/** `undefined` if there is no answer in time, as from a promise that never settles or a loop that never ends. */
export async function withDeadline<T>(work: Promise<T>, end: number): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), Math.max(0, end - performance.now()));
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
