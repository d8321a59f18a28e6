import { closeSync, constants, openSync, unlinkSync } from 'node:fs';
import { connect, Socket } from 'node:net';
import { constants as osConstants } from 'node:os';
import { onLine } from '../machine/on-line.ts';
import type { Exit, Started } from '../supervise/started.ts';
import type { Cell } from './keeper.ts';

/** What a cell is to run. */
export interface CellProgram {
  command: readonly string[];
  /** Name and content of the file in the working folder; no file if the name is empty. */
  file: string;
  code: string;
  stdin: string;
  memoryBytes: number;
  /** Processor time of one process. */
  cpuSeconds: number;
  /** Descriptors from 3 up to here are open already, on nothing. */
  firstDescriptor: number;
}

/** Some have a second name (`SIGIOT` for `SIGABRT`): the first one counts. */
const SIGNALS = new Map(
  Object.entries(osConstants.signals)
    .reverse()
    .map(([name, number]) => [number, name]),
);

/**
 * Hands a program to a cell. Resolves when it is executed, rejects if that is not possible. The signal ends the cell,
 * which its keeper does as well; whoever of them has its turn first.
 */
export async function runInCell(cell: Cell, program: CellProgram, unwanted: AbortSignal): Promise<Started> {
  const [stdout, stderr] = openPipes(cell.path);
  const control = connect(cell.path);
  const { promise: began, resolve, reject } = Promise.withResolvers<void>();
  let usedBeforeMs = 0;
  let told: Exit | null = null;
  const handlers: Record<string, (rest: string) => void> = {
    started(micros) {
      usedBeforeMs = micros === '-' ? 0 : Number(micros) / 1_000;
      resolve();
    },
    failed: (why) => reject(new Error(`the program could not be started: ${why}`)),
    exit: (code) => {
      told = { code: Number(code), signal: null };
    },
    signal: (number) => {
      told = { code: null, signal: SIGNALS.get(Number(number)) ?? `signal ${number}` };
    },
    memory() {
      told = { code: null, signal: 'SIGKILL', cause: 'memory' };
    },
  };
  onLine(control, (line) => {
    const [word = ''] = line.split(' ', 1);
    handlers[word]?.(line.slice(word.length + 1));
  });
  control.on('error', reject);
  unwanted.addEventListener('abort', () => control.destroy());
  control.once('connect', () => forget(cell.path));
  control.write(encode(program));
  const closed = new Promise<void>((done) => control.once('close', () => done()));
  const gone = Promise.all([cell.gone, closed]).then(([used]) => {
    reject(new Error('the sandbox lost the program before it began'));
    return used;
  });
  try {
    await began;
  } catch (error) {
    control.destroy();
    stdout.destroy();
    stderr.destroy();
    cell.kill();
    await gone;
    throw error;
  }
  const exited = gone.then((used): Exit => {
    const lost = { code: null, signal: null };
    const outOfMemory = { code: null, signal: 'SIGKILL', cause: 'memory' as const };
    return {
      ...(used.outOfMemory ? outOfMemory : (told ?? lost)),
      ...(used.cpuMs === null ? {} : { cpuMs: used.cpuMs - usedBeforeMs }),
      ...(used.memoryBytes === null ? {} : { memoryBytes: used.memoryBytes }),
    };
  });
  return { stdin: null, stdout, stderr, exited };
}

/** The reading ends of a cell's pipes, which then have no name any more: nobody else can open them. */
function openPipes(path: string): [Socket, Socket] {
  const opened: number[] = [];
  try {
    for (const stream of ['stdout', 'stderr']) {
      opened.push(openSync(`${path}.${stream}`, constants.O_RDONLY | constants.O_NONBLOCK));
      forget(`${path}.${stream}`);
    }
  } catch (error) {
    for (const each of opened) closeSync(each);
    throw error;
  }
  const [stdout = -1, stderr = -1] = opened;
  const reader = (fd: number) => new Socket({ fd, readable: true, writable: false }).on('error', () => {});
  return [reader(stdout), reader(stderr)];
}

/** What a cell leaves, its keeper removes; it may have done so already. */
function forget(path: string): void {
  try {
    // At once: to have another thread do it takes longer than doing it.
    unlinkSync(path);
  } catch {
    // Its keeper was first.
  }
}

/** The number of pieces, their lengths, the pieces; see `read_request` of the keeper. */
function encode(program: CellProgram): Buffer {
  const { memoryBytes, cpuSeconds, firstDescriptor, file, code, stdin, command } = program;
  const limits = [memoryBytes, cpuSeconds, firstDescriptor].map(String);
  const pieces = [...limits, file, code, stdin, ...command].map((piece) => Buffer.from(piece));
  const head = Buffer.alloc(4 + 4 * pieces.length);
  head.writeUInt32BE(pieces.length);
  for (const [index, piece] of pieces.entries()) head.writeUInt32BE(piece.length, 4 + 4 * index);
  return Buffer.concat([head, ...pieces]);
}
