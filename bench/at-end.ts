/** Without a listener a signal ends a process that does nothing more. */
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => process.exit(code));

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
