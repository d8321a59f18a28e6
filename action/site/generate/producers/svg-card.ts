/** A listed SVG: a title card that names the subject, because a drawing needs somebody who can draw. */
import { escapeHtml } from '../../../../src/domain/escape-html.ts';
import { codeSpan } from '../markdown.ts';
import { NOT_DRAWN } from './placeholder.ts';
import type { Producer } from './producer.ts';
import { wasSent } from './was-sent.ts';

const SUBJECT =
  /\b(?:svg|image|drawing|picture|illustration|graphic|logo|icon|diagram|art|vector)\b(?:\s+(?:file|image|graphic|drawing|illustration))?\s+(?:of|showing|depicting|that shows|which shows|with|for)\s+(?<subject>[^.\n]+)/i;
const LONGEST_SUBJECT = 100;
const LINE_LENGTH = 24;

export const svgCard: Producer = {
  name: 'svg-card',
  async produce({ path, description, isListed }, context) {
    if (!/\.svg$/i.test(path) || !isListed || description === '' || wasSent(path, context)) return undefined;
    if (context.files.has(path)) {
      return { kept: `${path} is as the last round left it: drawing it anew needs a language model.` };
    }
    const subject = subjectOf(description);
    return {
      content: Buffer.from(card(subject)),
      isPlaceholder: true,
      how: `${codeSpan(path)} is a title card with the subject's name.`,
      notes: [
        `${path} is a title card and no drawing of its subject: drawing needs a language model, and none was available.`,
      ],
    };
  },
};

function subjectOf(description: string): string {
  const text = (SUBJECT.exec(description)?.groups?.subject ?? description)
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff\s]+/gu, ' ')
    .trim();
  const short = text.length > LONGEST_SUBJECT ? `${text.slice(0, LONGEST_SUBJECT - 1).trimEnd()}…` : text;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

function card(subject: string): string {
  const lines = wrap(subject);
  const top = 225 - (lines.length - 1) * 28;
  const text = lines
    .map((line, index) => `    <tspan x="80" y="${top + index * 56}">${escapeHtml(line)}</tspan>`)
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450" width="800" height="450" role="img" aria-labelledby="title desc">
  <title id="title">${escapeHtml(subject)}</title>
  <desc id="desc">A title card that names the subject; it is not a drawing of it.</desc>
  <style>
    .page { fill: #f4f6fb; }
    .bar { fill: #1d4ed8; }
    .name { fill: #16202e; font: 700 44px system-ui, 'Segoe UI', Roboto, sans-serif; }
    .small { fill: #546073; font: 400 20px system-ui, 'Segoe UI', Roboto, sans-serif; }
    @media (prefers-color-scheme: dark) {
      .page { fill: #0e141d; }
      .bar { fill: #8ab4ff; }
      .name { fill: #e8edf5; }
      .small { fill: #a3afc2; }
    }
  </style>
  <rect class="page" width="800" height="450" rx="24"/>
  <rect class="bar" x="40" y="60" width="8" height="330" rx="4"/>
  <text class="name">
${text}
  </text>
  <text class="small" x="80" y="385">${NOT_DRAWN}</text>
</svg>
`;
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE_LENGTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > LINE_LENGTH ? `${word.slice(0, LINE_LENGTH - 1)}…` : word);
  }
  return lines.slice(0, 5);
}
