/**
 * An attached source file with a named word corrected, and nothing else. What nobody named is not guessed at: then
 * the file stays as it was sent.
 */

import { codeSpan } from '../markdown.ts';
import { mayChange } from '../may-change.ts';
import { applyCorrections } from './correct/apply-corrections.ts';
import { type Correction, findCorrections } from './correct/find-corrections.ts';
import type { Producer } from './producer.ts';
import { wasSent } from './was-sent.ts';

const SOURCE = /\.(?:py|[mc]?[jt]s|[jt]sx|html?|css|r|sql|sh|md|txt|ya?ml|toml|ipynb|json|xml|svg)$/i;

export const correctedAttachment: Producer = {
  name: 'corrected-attachment',
  async produce({ path }, context) {
    const { plan, files } = context;
    const bytes = files.get(path);
    if (!bytes || !SOURCE.test(path) || !wasSent(path, context)) return undefined;
    const isAsked = mayChange(path, plan.brief);
    const { corrections, unclear } = findCorrections({ path, plan, isAsked, text: bytes.toString('utf8') });
    if (corrections.length === 0) {
      return isAsked || unclear.length > 0 ? { kept: keptNote(path, unclear) } : undefined;
    }
    const { content, counts } = applyCorrections(bytes, corrections);
    const done = corrections.map((one, index) => changeNote(path, one, counts[index] ?? 0));
    return {
      content,
      how: `${codeSpan(path)} was attached and is as it was sent, but for this: ${corrections
        .map(
          ({ from, to }, index) => `${codeSpan(from)} became ${codeSpan(to)} (${times(counts[index] ?? 0)})`,
        )
        .join(', ')}.`,
      notes: [...done, ...(unclear.length > 0 ? [unclearNote(path, unclear)] : [])],
    };
  },
};

function changeNote(path: string, { from, to, why }: Correction, count: number): string {
  return `In ${path} "${from}" was replaced by "${to}" (${times(count)}), because ${why}; nothing else in it was changed.`;
}

function keptNote(path: string, unclear: readonly string[]): string {
  const reason = unclear.length > 0 ? unclearNote(path, unclear) : '';
  return `${path} is as it was sent: correcting it needs somebody, or a language model, that reads it. ${reason}`.trim();
}

function unclearNote(path: string, unclear: readonly string[]): string {
  return `${unclear.map((word) => `"${word}"`).join(', ')} should not be in ${path}, but no single word in it is clearly the right one.`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
