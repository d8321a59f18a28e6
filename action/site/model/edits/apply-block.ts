/**
 * Applies one search/replace block. From strict to lenient, the first pass that finds something decides; it must
 * find exactly one place, because an edit in the wrong place is worse than none.
 */
import { trimBlank } from '../answer/trim-blank.ts';
import type { EditBlock } from './parse-blocks.ts';

type Applied = { ok: true; text: string } | { ok: false; why: string };

type Normalise = (line: string) => string;

const exact: Normalise = (line) => line;
const trailing: Normalise = (line) => line.trimEnd();
const indentation: Normalise = (line) => line.trim();
const collapsed: Normalise = (line) => line.replace(/\s+/g, ' ').trim();
const LINE_PASSES: readonly Normalise[] = [exact, trailing, indentation, collapsed];

export function applyBlock(text: string, block: EditBlock): Applied {
  if (block.search.trim() === '') return { ok: false, why: 'the SEARCH part is empty' };
  // The lines' ends are the file's, whatever the model sends.
  const crlf = text.includes('\r\n') && !/(?<!\r)\n/.test(text);
  const applied = applyLines(crlf ? text.replaceAll('\r\n', '\n') : text, block);
  return applied.ok && crlf ? { ok: true, text: applied.text.replaceAll('\n', '\r\n') } : applied;
}

function applyLines(text: string, { search, replace }: EditBlock): Applied {
  const lines = text.split('\n');
  const wanted = trimBlank(search.split('\n'));
  for (const normalise of LINE_PASSES) {
    const places = findAll(lines, wanted, normalise);
    const [place] = places;
    if (places.length > 1) return ambiguous(places.length);
    if (place === undefined) continue;
    const shift = indentShift(wanted[0] ?? '', lines[place] ?? '');
    const changed = trimBlank(replace.split('\n')).map(shift);
    return {
      ok: true,
      text: [...lines.slice(0, place), ...changed, ...lines.slice(place + wanted.length)].join('\n'),
    };
  }
  return applyWithinLine(text, search, replace);
}

/** A part of a line is a match too, as long as it is the only one. */
function applyWithinLine(text: string, search: string, replace: string): Applied {
  const count = text.split(search).length - 1;
  if (count > 1) return ambiguous(count);
  if (count === 0) return { ok: false, why: 'its lines are not in the file' };
  const at = text.indexOf(search);
  return { ok: true, text: text.slice(0, at) + replace + text.slice(at + search.length) };
}

function ambiguous(count: number): Applied {
  return { ok: false, why: `it matches ${count} places; add lines around it until it matches one` };
}

function findAll(lines: readonly string[], wanted: readonly string[], normalise: Normalise): number[] {
  const haystack = lines.map(normalise);
  const needle = wanted.map(normalise);
  return haystack.flatMap((_, start) =>
    needle.every((line, offset) => haystack[start + offset] === line) ? [start] : [],
  );
}

/** Moves replaced lines to where the file's lines stand. */
function indentShift(searched: string, found: string): (line: string) => string {
  const from = indentOf(searched);
  const to = indentOf(found);
  return (line) =>
    from !== to && line.startsWith(from) && line.trim() ? to + line.slice(from.length) : line;
}

function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
