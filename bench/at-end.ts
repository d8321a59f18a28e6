/** Without a listener a signal ends a process that does nothing more. */
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

/**
 * Has `work` done at the end of the scope that uses it, or with this process, be it by an error or by a signal: what came last
 * is done first.
 */
export function atEnd(work: () => void): Disposable {
  process.prependOnceListener('exit', work);
  return {
    [Symbol.dispose]() {
      process.off('exit', work);
      work();
    },
  };
}
