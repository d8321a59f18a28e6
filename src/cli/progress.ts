import { styleText } from 'node:util';
import type { JobEvent } from '../contract/event.ts';
import type { JobView } from '../contract/job-view.ts';

const WIDTH = 28;

/**
 * Shows a job's way: on a terminal a bar that moves, with the finished phases above it; elsewhere plain lines.
 * Call `update` with each newer view of the job.
 */
export function progressView(out: NodeJS.WriteStream) {
  const isTerminal = out.isTTY === true;
  let seen = 0;

  return {
    update(job: JobView): void {
      if (isTerminal) out.write('\r\u001b[2K');
      for (const event of job.events.filter(({ seq }) => seq > seen))
        out.write(`${eventLine(event, job.created_at)}\n`);
      seen = job.events.at(-1)?.seq ?? seen;
      if (isTerminal && job.finished_at === null) out.write(bar(job));
    },
  };
}

function eventLine({ at, type, phase, message }: JobEvent, start: number): string {
  const seconds = `${((at - start) / 1_000).toFixed(1)} s`.padStart(7);
  const name = type === 'phase' || type === 'log' ? (phase ?? type) : type;
  const line = `${seconds}  ${name.padEnd(13)} ${message}`;
  if (type === 'failed' || type === 'trouble') return styleText('red', line);
  return type === 'phase' ? styleText('bold', line) : line;
}

function bar({ progress, phase }: JobView): string {
  const full = Math.round((progress / 100) * WIDTH);
  return `[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${String(progress).padStart(3)} %  ${phase}`;
}
