/**
 * What is not needed until it is asked for: made once, and everybody who asks waits for the same. What could not be made is
 * made again for the next one who asks.
 */
export function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
