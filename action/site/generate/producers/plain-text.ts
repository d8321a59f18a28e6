/**
 * A listed text or Markdown file: word for word what the brief dictates, else a few honest lines that say what was
 * asked and that it was not written. Never invented prose, and never words to fill a count.
 */
import { codeSpan, plainText as markdownText } from '../markdown.ts';
import { NOT_WRITTEN } from './placeholder.ts';
import type { Producer } from './producer.ts';
import { wasSent } from './was-sent.ts';

const DICTATED =
  /^(?:(?:an?|the)\s+(?:\w+\s+)?file\s+)?(?:that\s+|which\s+|it\s+)?(?:contain(?:s|ing)?|with|saying|says|reads?|holding|holds)\s+(?:only\s+|exactly\s+|just\s+)?(?:the\s+)?(?:texts?|lines?|strings?|words?|content|sentence|message)?\s*:?\s*(?:"(?<double>[^"]+)"|“(?<curly>[^”]+)”|`(?<code>[^`]+)`|'(?<single>[^']+)')\.?$/is;
const ABOUT_SELF = /\b(?:describ\w*|about|introduc\w*)\s+(?:\w+\s+)?yourself\b|\bwho (?:you are|are you)\b/i;
const WORD_COUNT = /\b(?<count>one|two|three|four|five|[1-5])[- ]words?\b/i;
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five'];
/** What wrote the file, truthfully, by the number of words. */
const SELF = [
  '',
  'Software',
  'Website builder',
  'Automated website builder',
  'Automated builder of websites',
  'Automated builder of static websites',
];
const OWN = /^(?:readme\.md|licen[cs]e(?:\.(?:md|txt))?)$/i;
const BROUGHT = /\battach(?:ed|ment|ments)?\b|\bas[- ]is\b|\bupload(?:ed)?\b/i;

export const plainText: Producer = {
  name: 'plain-text',
  async produce({ path, description, isListed }, context) {
    if (!/\.(?:txt|md|markdown)$/i.test(path) || !isListed || description === '') return undefined;
    if (OWN.test(path) || BROUGHT.test(description) || wasSent(path, context)) return undefined;
    const dictated = dictatedText(description);
    if (dictated !== undefined) {
      return {
        content: Buffer.from(`${dictated}\n`),
        how: `${codeSpan(path)} holds what the brief dictates.`,
        notes: [],
      };
    }
    const self = selfDescription(description);
    if (self) {
      const how = `${codeSpan(path)} describes the program that made this site, in as many words as asked for.`;
      return { content: Buffer.from(`${self}\n`), how, notes: [], isPlaceholder: true };
    }
    if (context.files.has(path)) {
      return { kept: `${path} is as the last round left it: writing it anew needs a language model.` };
    }
    return {
      content: Buffer.from(placeholder(path, description)),
      isPlaceholder: true,
      how: `${codeSpan(path)} says what the brief asks for and that it has not been written.`,
      notes: [`${path} was not written, because no language model was available; the file says so.`],
    };
  },
};

function dictatedText(description: string): string | undefined {
  const { double, curly, code, single } = DICTATED.exec(description)?.groups ?? {};
  return double ?? curly ?? code ?? single;
}

function selfDescription(description: string): string | undefined {
  const word = WORD_COUNT.exec(description)?.groups?.count?.toLowerCase();
  if (word === undefined || !ABOUT_SELF.test(description)) return undefined;
  return SELF[Number(word) || NUMBERS.indexOf(word)];
}

function placeholder(path: string, description: string): string {
  const asked = description.replace(/\s+/g, ' ');
  return /\.txt$/i.test(path)
    ? `${NOT_WRITTEN}\n\nThe brief asks for:\n${asked}\n`
    : `# Not written yet\n\n${NOT_WRITTEN}\n\nThe brief asks for:\n\n> ${markdownText(asked)}\n`;
}
