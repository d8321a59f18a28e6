/** What an evaluation may ask for and what it gets if it does not ask. Every limit with its unit. */
export const EVALUATION_LIMITS = {
  /** UTF-8 bytes of the program. */
  codeBytes: 1024 * 1024,
  stdinBytes: 1024 * 1024,
  /** Linux gives a process 2 MiB for arguments and environment together; these stay far below. */
  args: 100,
  argBytes: 8 * 1024,
  timeoutSeconds: { least: 0.1, usual: 30, most: 300 },
  memoryMegabytes: { least: 16, usual: 512, most: 4096 },
  /** Bytes of stdout and stderr together that are kept; a program that writes more is stopped. */
  outputBytes: { least: 1, usual: 256 * 1024, most: 1024 * 1024 },
  metadataBytes: 16 * 1024,
  /** Seconds from acceptance for which the caller wants it: not started by then it fails, ended before it is forgotten. */
  expiresSeconds: { least: 1, usual: 7 * 86_400, most: 30 * 86_400 },
  batchItems: 10_000,
} as const;
