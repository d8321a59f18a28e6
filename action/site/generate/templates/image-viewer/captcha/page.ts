/** The content of a page that reads an image. */
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { addressOf } from '../../kit/file-facts.ts';
import type { SiteImage } from '../images/read-image.ts';
import type { ModeContext } from '../mode.ts';

/** An image element must have an address; this one is a single transparent dot. */
export const NO_IMAGE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
export const NOTHING_TO_READ = 'There is no image to read yet.';

export function sections(context: ModeContext, sample: SiteImage | undefined): string[] {
  return [resultSection(context, sample), handSection(context), otherSection(context)];
}

function resultSection({ images, roles }: ModeContext, sample: SiteImage | undefined): string {
  const state = sample ? 'loading' : 'empty';
  const image = roles.element('image', {
    src: sample ? addressOf(sample.path) : NO_IMAGE,
    alt: sample ? `The image to read, ${sample.path}` : '',
    width: sample?.width?.toString(),
    height: sample?.height?.toString(),
    hidden: sample ? undefined : '',
  });
  const isField = roles.tag('text') === 'textarea';
  const textAttributes = {
    class: 'recognised',
    'data-state': state,
    'aria-live': 'polite',
    ...(isField && { readonly: '', rows: '3', 'aria-label': 'The text in the image' }),
  };
  const text = sample ? 'Reading the image…' : NOTHING_TO_READ;
  const shown = images.filter(({ isShown }) => isShown);
  return `<section class="card" aria-labelledby="page-image">
        <h2 id="page-image">The image</h2>
        <div class="image-frame">${image}</div>
        <p id="page-source" class="image-source">${sample ? escapeHtml(sample.path) : ''}</p>
        ${shown.length > 1 ? `<div class="actions samples" role="group" aria-label="Attached images">${shown.map(sampleButton).join('')}</div>` : ''}
        <h2>The text in it</h2>
        ${roles.element('text', textAttributes, text)}
        ${roles.element('progress', { max: '1', value: '0', 'aria-label': 'Progress', hidden: sample ? undefined : '' })}
        <div class="reading">${roles.element('status', { role: 'status' }, sample ? 'Loading the text recognition…' : '')} ${roles.element('timer', { role: 'timer', 'aria-live': 'off' }, '0.0 s')} ${roles.element('confidence', {}, '')}</div>
        <div class="actions">
          ${roles.element('retry', { type: 'button', class: 'btn btn-primary' }, 'Read again')}
          ${roles.element('copy', { type: 'button', class: 'btn', disabled: '' }, 'Copy text')}
        </div>
      </section>`;
}

function sampleButton({ path }: SiteImage, index: number): string {
  return `<button type="button" class="btn" data-sample="${escapeHtml(addressOf(path))}" aria-pressed="${index === 0}">${escapeHtml(path)}</button>`;
}

function handSection({ roles }: ModeContext): string {
  const entry = {
    type: 'text',
    class: 'form-control',
    autocomplete: 'off',
    spellcheck: 'false',
    required: '',
  };
  return `<section class="card" aria-labelledby="page-by-hand">
        <h2 id="page-by-hand">Enter it by hand</h2>
        <form id="page-hand-form" class="one-line">
          <div class="field"><label for="${escapeHtml(roles.id('entry'))}">What you see in the image</label>${roles.element('entry', entry)}</div>
          ${roles.element('submit', { type: 'submit', class: 'btn' }, 'Use this text')}
        </form>
      </section>`;
}

function otherSection({ roles, parameters }: ModeContext): string {
  const address = {
    type: 'url',
    class: 'form-control',
    name: parameters[0],
    placeholder: 'https://example.org/image.png',
    autocomplete: 'off',
    required: '',
  };
  return `<section class="card" aria-labelledby="page-other">
        <h2 id="page-other">Read another image</h2>
        <form id="page-address-form" class="one-line" method="get">
          <div class="field"><label for="${escapeHtml(roles.id('address'))}">Address of an image</label>${roles.element('address', address)}</div>
          ${roles.element('load', { type: 'submit', class: 'btn' }, 'Load')}
        </form>
        <div class="field"><label for="${escapeHtml(roles.id('file'))}">Or an image from your device</label>${roles.element('file', { type: 'file', accept: 'image/*', class: 'form-control' })}</div>
      </section>`;
}
