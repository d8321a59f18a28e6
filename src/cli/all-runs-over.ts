import { setTimeout as sleep } from 'node:timers/promises';

/** The sender is told before the run has tidied up; stopping now would cut its log short. */
export async function allRunsOver(github: { runs(): readonly { status: string }[] }): Promise<void> {
  while (github.runs().some(({ status }) => status !== 'completed')) await sleep(50);
}
