/** Small things that briefs say in words: messages in quotes, whole numbers. */

const QUOTED = /["“„'‘`]([^"“”„'‘’`\n]{2,80})["”'’`]/gu;
const SHOWS = /\b(?:shows?|displays?|says?|message|error|text|reads?|alerts?)\b[^"“„'‘`]{0,40}$/i;

/** The message that a brief wants shown, in the sentence that is about it. */
export function quotedMessage(brief: string, about: RegExp): string | undefined {
  for (const sentence of brief.split(/(?<=[.!?])\s|\n/)) {
    if (!about.test(sentence)) continue;
    for (const { 1: text = '', index } of sentence.matchAll(QUOTED)) {
      if (SHOWS.test(sentence.slice(0, index))) return text;
    }
  }
  return undefined;
}

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The number before or behind some words: "starts at 10", "2 dice", "two dice". */
export function numberIn(brief: string, pattern: RegExp): number | undefined {
  const text = pattern
    .exec(brief)
    ?.slice(1)
    .find((group) => group !== undefined);
  if (text === undefined) return undefined;
  const word = WORDS.indexOf(text.toLowerCase());
  const value = word === -1 ? Number(text.replace(/[,_\s]/g, '')) : word;
  return Number.isFinite(value) ? value : undefined;
}
