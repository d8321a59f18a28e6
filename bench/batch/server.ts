/** The server that batches are sent to, as a process of its own: its memory is nobody else's. */
import { startEvaluationsApp } from '../evaluations-app.ts';
import { answerWith } from '../process.ts';

const { url, stop } = await startEvaluationsApp();

const abilities = {
  url: () => url,
  /** Bytes that the system holds for it. */
  memory: () => process.memoryUsage().rss,
};

answerWith(abilities, stop);

export type ServerAbilities = typeof abilities;
