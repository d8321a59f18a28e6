/** `npm run chaos -- --minutes 5`: kills Apps, runs and PostgreSQL under load, and looks whether anything was lost. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { runChaos } from './chaos.ts';
import { printReport } from './print-report.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    faults: { type: 'string', default: '0' },
    store: { type: 'string', default: 'postgres' },
    pause: { type: 'string', default: '500' },
  },
});
const { minutes, faults, store, pause } = z
  .object({
    minutes: z.coerce.number().positive(),
    /** At least so many, however long that takes. */
    faults: z.coerce.number().int().min(0),
    /** `postgres`: three Apps on one server; `sqlite`: one App with a file. */
    store: z.enum(['postgres', 'sqlite']),
    /** Milliseconds between two faults, on average. */
    pause: z.coerce.number().min(0),
  })
  .parse(values);

const end = Date.now() + minutes * 60_000;
const report = await runChaos({
  kind: store,
  pauseMs: pause,
  isOver: (done) => done >= faults && Date.now() > end,
  say: (line) => console.error(line),
});
// Not by `process.exitCode`: what stops PostgreSQL at the end sets it to 0.
process.exit(printReport(report));
