import type { Outlet } from './outlet.ts';

/** What the command itself says, on standard error, between what the program writes there. */
export interface Voice {
  /** What has to be known. */
  say(sentence: string): Promise<void>;
  /** What is good to know for somebody who looks on. */
  remark(sentence: string): Promise<void>;
}

/** `isTalkative`: remarks are made. */
export function createVoice(err: Outlet, isTalkative: boolean): Voice {
  const say = (sentence: string) => err.write(`${err.isAtLineStart ? '' : '\n'}errand: ${sentence}\n`);
  return { say, remark: async (sentence) => (isTalkative ? say(sentence) : undefined) };
}
