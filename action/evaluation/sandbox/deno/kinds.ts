import type { Program } from '../sandbox.ts';

/** Processes of a group run the same guest; those of a kind have the same limits as well. */
export interface Kind {
  group: 'javascript' | 'typescript' | 'python';
  /** What V8's heap, or Python's memory, may grow by. */
  memoryMib: number;
}

/**
 * What the interpreter takes for itself, at most: it is not the program's, so it is not counted as that. Waiting, a
 * process holds 35 MiB with JavaScript and 130 MiB with Python; the rest are modules and machine code that come later.
 */
export const OWN_MIB = { javascript: 96, typescript: 96, python: 224 } as const;

/** Limits of waiting processes come in steps, so that one fits several programs; the watchdog holds to the byte. */
const STEP_MIB = 64;

export const SMALLEST_PYTHON: Kind = { group: 'python', memoryMib: STEP_MIB };

/** The kind of process that runs a program; the same object for the same kind. */
export function createKinds(): (program: Pick<Program, 'language' | 'memoryBytes'>) => Kind {
  const kinds = new Map<string, Kind>();
  return ({ language, memoryBytes }) => {
    const memoryMib = Math.ceil(memoryBytes / 2 ** 20 / STEP_MIB) * STEP_MIB;
    const name = `${language} ${memoryMib}`;
    const kind = kinds.get(name) ?? { group: language as Kind['group'], memoryMib };
    kinds.set(name, kind);
    return kind;
  };
}
