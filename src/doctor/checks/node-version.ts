import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneralCheck } from '../check.ts';

const PACKAGE = join(import.meta.dirname, '../../../package.json');

export const nodeVersion: GeneralCheck = {
  name: 'node',
  needs: [],
  async look() {
    const wanted: string = JSON.parse(readFileSync(PACKAGE, 'utf8')).engines.node;
    const least = Number(/\d+/.exec(wanted)?.[0]);
    const { node } = process.versions;
    if (Number.parseInt(node, 10) >= least) return { status: 'ok', line: `Node ${node}` };
    return { status: 'failed', line: `Node ${node} is too old`, do: `install Node ${least} or later` };
  },
};
