import { StoreUnavailable } from './store-unavailable.ts';

/** SQLite's result codes for what is wrong with the file or its disk, and not with what was asked. */
const TROUBLE: Record<number, string> = {
  5: 'another program has the file locked',
  6: 'another program has the file locked',
  8: 'the file or its folder cannot be written',
  10: 'the disk failed',
  11: 'the file is damaged: restore a copy of it',
  13: 'the disk is full: make room',
  14: 'the file cannot be opened: see whether its folder is there and may be written',
  26: 'the file is no SQLite database, or its beginning is damaged: restore a copy of it',
};

/** Another program has it, and may not have it for long. */
export class FileLocked extends StoreUnavailable {}

const LOCKED = [5, 6];

/** Does `work`; what is wrong with the file is thrown as `StoreUnavailable`, which says what to do. */
export function withSqliteTrouble<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { errcode, message } = error as { errcode?: number; message: string };
    // The low byte is the kind, the rest says more of it.
    const kind = (errcode ?? 0) & 0xff;
    const trouble = TROUBLE[kind];
    if (trouble === undefined) throw error;
    const Trouble = LOCKED.includes(kind) ? FileLocked : StoreUnavailable;
    throw new Trouble({ message: `${file}: ${trouble} (${message})`, cause: error });
  }
}
