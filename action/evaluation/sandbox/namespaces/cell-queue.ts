import type { Cell } from './keeper.ts';

/** Cells that wait for a program and programs that wait for a cell: of one kind there are none at any time. */
export class CellQueue {
  #cells: Cell[] = [];
  #waiting: PromiseWithResolvers<Cell>[] = [];
  #lost: Error | null = null;

  add(cell: Cell): void {
    const first = this.#waiting.shift();
    if (first) first.resolve(cell);
    else this.#cells.push(cell);
  }

  /** Forgets a cell that has ended without a program. */
  remove(cell: Cell): void {
    this.#cells = this.#cells.filter((one) => one !== cell);
  }

  /** The next cell, in the order of asking. Rejects when there will be none or it is not wanted any more. */
  async take(unwanted: AbortSignal): Promise<Cell> {
    unwanted.throwIfAborted();
    if (this.#lost) throw this.#lost;
    const cell = this.#cells.shift();
    if (cell) return cell;
    const next = Promise.withResolvers<Cell>();
    this.#waiting.push(next);
    const leave = () => {
      this.#waiting = this.#waiting.filter((one) => one !== next);
      next.reject(unwanted.reason);
    };
    unwanted.addEventListener('abort', leave, { once: true });
    const taken = await next.promise.finally(() => unwanted.removeEventListener('abort', leave));
    // Both can come about in the same moment: a cell that nobody takes would wait for ever.
    if (unwanted.aborted) taken.kill();
    unwanted.throwIfAborted();
    return taken;
  }

  /** There will be no more cells. */
  end(error: Error): void {
    this.#lost = error;
    this.#cells = [];
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
