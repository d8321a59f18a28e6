/** Simulated time: what is due is done in the order of its time, and of two at the same time what was asked for first. */
export interface EventLoop {
  /** Milliseconds since the simulation began. */
  now(): number;
  at(time: number, work: () => void): void;
  sleep(ms: number): Promise<void>;
  /** Until nothing is left to do. */
  run(): Promise<void>;
}

interface Due {
  time: number;
  /** Of those that were asked for. */
  number: number;
  work: () => void;
}

const isBefore = (a: Due, b: Due) => a.time < b.time || (a.time === b.time && a.number < b.number);

export function createEventLoop(): EventLoop {
  const heap = createHeap();
  let now = 0;
  let asked = 0;
  const at: EventLoop['at'] = (time, work) => heap.push({ time: Math.max(time, now), number: asked++, work });
  return {
    now: () => now,
    at,
    sleep: (ms) => new Promise((resolve) => at(now + ms, resolve)),
    async run() {
      for (let due = heap.pop(); due; due = heap.pop()) {
        now = due.time;
        due.work();
        // Whoever was woken goes on until all of them wait for a time again; only then may time pass. Not setImmediate: before
        // each one Node asks the kernel what else there is, which took longer than all that is simulated.
        await new Promise((resolve) => process.nextTick(resolve));
      }
    },
  };
}

function createHeap() {
  const heap: Due[] = [];
  const get = (index: number) => heap[index] as Due;
  function swap(a: number, b: number): void {
    [heap[a], heap[b]] = [get(b), get(a)];
  }
  return {
    push(due: Due): void {
      let index = heap.push(due) - 1;
      while (index > 0) {
        const parent = (index - 1) >> 1;
        if (!isBefore(get(index), get(parent))) return;
        swap(index, parent);
        index = parent;
      }
    },
    pop(): Due | undefined {
      const [first] = heap;
      const last = heap.pop();
      if (heap.length === 0 || !last) return first;
      heap[0] = last;
      for (let index = 0; ; ) {
        const [left, right] = [2 * index + 1, 2 * index + 2];
        let least = index;
        if (left < heap.length && isBefore(get(left), get(least))) least = left;
        if (right < heap.length && isBefore(get(right), get(least))) least = right;
        if (least === index) return first;
        swap(index, least);
        index = least;
      }
    },
  };
}
