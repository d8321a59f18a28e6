import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { salesSummary } from '../../../../examples/sales-summary/task.ts';
import type { BatchValues, EvaluationValues, TaskValues } from './values.ts';

const { task, brief, checks, email } = salesSummary({ nonce: '', evaluationUrl: '' });
const orders = readFileSync(
  join(import.meta.dirname, '../../../../examples/sales-summary/orders.csv'),
  'utf8',
);

/** What the forms can be filled with. */
export const TASK_EXAMPLES: Record<string, Partial<TaskValues>> = {
  'a bakery’s sales': {
    task,
    brief,
    email,
    checks: checks.join('\n'),
    attachment_name: 'orders.csv',
    attachment_text: orders,
  },
};

export const EVALUATION_EXAMPLES: Record<string, Partial<EvaluationValues>> = {
  'ten lines, one after the other': {
    language: 'python',
    code: 'import time\nfor n in range(10):\n    print("line", n, flush=True)\n    time.sleep(0.5)\n',
    timeout_s: '30',
  },
  'a program that does not end': { language: 'javascript', code: 'for (;;);\n', timeout_s: '2' },
};

export const BATCH_EXAMPLES: Record<string, Partial<BatchValues>> = {
  'eight programs, each slower than the one before': {
    language: 'python',
    programs: Array.from(
      { length: 8 },
      (_, n) => `import time\ntime.sleep(${n / 2})\nprint("program", ${n})\n`,
    ).join('---\n'),
    timeout_s: '30',
  },
};
