import type { DenoApi } from './deno-api.ts';

declare function addEventListener(type: string, listener: (event: UncaughtEvent) => void): void;

/** An `error` has an `error`, an `unhandledrejection` a `reason`. */
type UncaughtEvent = { error?: unknown; reason?: unknown; preventDefault(): void };

/**
 * Writes an error that ends the program to standard error and ends the process: Deno would show the guest's text as
 * the error's place. It is carried into Deno as text, so it uses nothing from around it.
 */
export function reportUncaught(
  deno: DenoApi,
  options: { file: string; code: string; abort: () => void },
): void {
  const { file, code, abort } = options;
  // Kept from before the program, which may put something else in their places.
  const { exit, inspect } = deno;
  const { error: print } = console;
  // A program that takes care of its errors says more of them, and may go on.
  const isOwnMatter = /uncaughtException|unhandledRejection|onerror|addEventListener/i.test(code);
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, report);

  function report(event: UncaughtEvent): void {
    const error = event.error ?? event.reason;
    const isRefusedMemory =
      error instanceof RangeError && /allocation failed|could not allocate/i.test(error.message);
    if (isOwnMatter && !isRefusedMemory) return;
    event.preventDefault();
    try {
      print(describe(error));
      if (isRefusedMemory) abort();
    } finally {
      exit(1);
    }
  }

  function describe(error: unknown): string {
    // Of a program that cannot be read the message says all.
    const isUnreadable = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    const text = isUnreadable ? error.message : inspect(error);
    const lines = text.split('\n').filter((line) => !/^\s+at .*(deno-guest|ext:core)/.test(line));
    return `Uncaught ${lines.join('\n')}`
      .replace(/, <anonymous>(?=:)/g, '')
      .replace(/blob:null\/[\w-]+/g, file);
  }
}
