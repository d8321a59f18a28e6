/** Watches this process, and reads what the processes that tests start have found. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { CHILDREN_FILE } from './children-file.ts';
import type { Seen } from './judge.ts';
import { watchCalls } from './watch-calls.ts';
import { watchEmbedded } from './watch-embedded.ts';

// Judged later: most tests talk to no GitHub and need not load the contract.
const seen: Seen[] = [];
const ends = [watchEmbedded((one) => seen.push(one)), watchCalls((call) => seen.push({ call }))];

export const contract = {
  /** What broke the contract since the last time, a line each. */
  async violations(): Promise<string[]> {
    const own = seen.splice(0);
    if (own.length === 0) return ofChildren();
    const { judge } = await import('./judge.ts');
    return [...new Set([...own.flatMap(judge), ...ofChildren()])];
  },
  stop(): void {
    for (const end of ends) end();
  },
};

function ofChildren(): string[] {
  if (!existsSync(CHILDREN_FILE)) return [];
  const lines = readFileSync(CHILDREN_FILE, 'utf8').trimEnd().split('\n');
  rmSync(CHILDREN_FILE);
  return [...new Set(lines)];
}
