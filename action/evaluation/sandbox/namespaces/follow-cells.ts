import type { CellQueue } from './cell-queue.ts';
import type { Cell, Used } from './keeper.ts';

const NOTHING_KNOWN: Used = { cpuMs: null, memoryBytes: null, outOfMemory: false };

/** What the keeper and its cells say of cells, line by line: `cell`, `ready` and `gone`, each with a number. */
export function followCells(options: { queue: CellQueue; path(id: string): string; kill(id: string): void }) {
  const { queue, path, kill } = options;
  const cells = new Map<string, { cell: Cell; gone(used: Used): void }>();
  /** A cell can speak before its keeper has told of it. */
  const early = new Set<string>();
  const handlers = {
    cell(id = '', pid = '') {
      const { promise, resolve } = Promise.withResolvers<Used>();
      const cell: Cell = {
        path: path(id),
        pid: Number(pid),
        gone: promise,
        kill: () => {
          if (cells.has(id)) kill(id);
        },
      };
      cells.set(id, { cell, gone: resolve });
      if (early.delete(id)) queue.add(cell);
    },
    ready(id = '') {
      const one = cells.get(id);
      if (one) queue.add(one.cell);
      else early.add(id);
    },
    gone(id = '', micros = '', bytes = '', killed = '') {
      const one = cells.get(id);
      if (!one) return;
      cells.delete(id);
      queue.remove(one.cell);
      one.gone({
        cpuMs: micros === '-' ? null : Number(micros) / 1_000,
        memoryBytes: bytes === '-' ? null : Number(bytes),
        outOfMemory: Number(killed) > 0,
      });
    },
  };
  return {
    handlers,
    end() {
      for (const { gone } of cells.values()) gone(NOTHING_KNOWN);
      cells.clear();
    },
  };
}
