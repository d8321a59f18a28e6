/** A file that the brief wants converted from another one: a workbook as CSV, a list as JSON, Markdown as HTML. */
import { codeSpan } from '../markdown.ts';
import type { PlannedFile } from '../plan-types.ts';
import { ConversionError } from './convert/conversion-error.ts';
import { type Conversion, findConversion } from './convert/conversions.ts';
import type { Producer, ProducerContext } from './producer.ts';
import { wasSent } from './was-sent.ts';

const ASKS =
  /\b(?:convert|export|transform|turn(?:ed|s)?\b.{0,60}?\binto|sav(?:e|ed|es|ing)\b.{0,60}?\bas|umwandeln|wandle|konvertier|conver(?:ti|sion)|conviert|transformer)/i;

export const convertedTable: Producer = {
  name: 'converted-table',
  async produce(file, context) {
    if (wasSent(file.path, context)) return undefined;
    const found = findSource(file, context);
    if (!found) return undefined;
    const { source, conversion } = found;
    try {
      const { text, notes } = await conversion.convert(
        context.files.get(source) ?? Buffer.alloc(0),
        context.plan.brief,
      );
      const how = `${codeSpan(file.path)} was converted from ${codeSpan(source)}: ${conversion.how}`;
      return {
        content: Buffer.from(text),
        how,
        notes: notes.map((note) => `${file.path}: ${note}`),
      };
    } catch (error) {
      if (!(error instanceof ConversionError)) throw error;
      return { unmade: `${source} could not be converted: ${error.message}.` };
    }
  },
};

interface Source {
  source: string;
  conversion: Conversion;
}

function findSource(file: PlannedFile, context: ProducerContext): Source | undefined {
  const sources = [...context.files.keys()].flatMap((source): Source[] => {
    const conversion = source === file.path ? undefined : findConversion(source, file.path);
    return conversion ? [{ source, conversion }] : [];
  });
  const asking = sentencesAbout(file, context.plan.brief).filter((sentence) => ASKS.test(sentence));
  const named = sources.find(({ source }) => asking.some((sentence) => names(sentence, source)));
  if (named) return named;
  const twin = sources.find(({ source }) => stem(source) === stem(file.path));
  const isNew = !context.files.has(file.path) || context.input.attachments.has(twin?.source ?? '');
  if (twin && (asking.length > 0 || (twin.conversion.isImplied && isNew))) return twin;
  return asking.length > 0 && sources.length === 1 ? sources[0] : undefined;
}

/** Its own description, and the sentences that name it or, with another ending, its source. */
function sentencesAbout({ path, description }: PlannedFile, brief: string): string[] {
  const sentences = brief.split(/(?<=[.!?;])\s+|\n+/);
  const about = sentences.filter((sentence) => names(sentence, path) || names(sentence, stem(path)));
  return description ? [...about, description.replace(/\s+/g, ' ')] : about;
}

function names(sentence: string, path: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${RegExp.escape(path)}(?![\\p{L}\\p{N}_-])`, 'iu').test(sentence);
}

function stem(path: string): string {
  return path.replace(/\.[^./]+$/, '').toLowerCase();
}
