/** One file as a card. */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import { isHidden, sizeText } from '../kit/file-facts.ts';
import type { Entry } from './entries.ts';
import { linkTo } from './link.ts';
import { previewHtml } from './preview.ts';

const LABELS: Record<Entry['state'], string> = {
  sent: 'As attached',
  changed: 'Attached, then corrected',
  made: 'Made for this site',
  unfinished: 'Unfinished',
  missing: 'Not made',
  product: 'Made by the workflow',
};

export function cardHtml(entry: Entry, index: number): string {
  const { path, description, state, content, reason } = entry;
  const id = `file-${index + 1}`;
  const facts = [
    `<span class="badge${/missing|unfinished/.test(state) ? ' is-problem' : ''}">${LABELS[state]}</span>`,
    ...(content ? [`<span class="file-size">${sizeText(content.byteLength)}</span>`] : []),
  ];
  const about = description
    ? `<p class="file-about"><span class="file-lead">Asked for:</span> ${escapeHtml(description)}</p>`
    : '';
  return `<section class="card file" aria-labelledby="${id}"${state === 'product' ? ` data-product="${escapeHtml(path)}"` : ''}>
        <h2 id="${id}">${nameHtml(entry)}</h2>
        <p class="file-facts">${facts.join(' ')}</p>
        ${about}
        ${state === 'missing' ? `<p class="notice">${escapeHtml(capitalised(reason))}</p>` : previewHtml(entry)}
      </section>`;
}

/** Pages does not publish hidden folders; a link would lead nowhere. */
function nameHtml({ path, state }: Entry): string {
  const isReachable = state !== 'missing' && state !== 'product' && !isHidden(path);
  return isReachable ? `<a href="${linkTo(path)}">${escapeHtml(path)}</a>` : escapeHtml(path);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
