/** A colour that is chosen, shown, and named in the ways that style sheets know. */
import type { App, Role } from '../../app.ts';

const SHOWS = ['output', 'span', 'code', 'p', 'div', 'input'];

const roles: readonly Role[] = [
  {
    name: 'picker',
    id: 'color-picker',
    isMain: true,
    tags: ['input'],
    about: [
      [/picker|colou?r|farb/, 3],
      [/hex|rgb|hsl|preview|box|btn|button|copy|random|name|value|output|display/, -4],
    ],
    fit: ({ attributes }) => (attributes.type === 'color' ? 6 : 0),
  },
  {
    name: 'hex',
    id: 'hex',
    tags: SHOWS,
    about: [
      [/hex|code|value|output|result/, 3],
      [/rgb|hsl|copy|btn|button/, -4],
    ],
  },
  {
    name: 'rgb',
    id: 'rgb',
    tags: SHOWS,
    about: [
      [/rgb/, 4],
      [/copy|btn|button/, -5],
    ],
    part: 'rgb',
  },
  {
    name: 'preview',
    id: 'preview',
    tags: ['div', 'span', 'section', 'p'],
    about: [[/preview|swatch|box|sample|display|area/, 3]],
  },
  {
    name: 'random',
    id: 'random',
    tags: ['button'],
    about: [[/random|surprise|generate/, 4]],
    part: 'random',
  },
];

export const color: App = {
  name: 'color',
  title: 'Colour picker',
  words:
    /\bcolou?r[\s-](?:picker|chooser|selector|mixer)\b|\brandom colou?r\b|\bfarbw(?:ä|ae)hler\b|\bs[ée]lecteur de couleurs?\b/,
  roles: () => roles,
  parts: [
    { name: 'rgb', asked: /\brgb\b/i, summary: 'The parts of red, green and blue are shown, too.' },
    { name: 'random', asked: /\brandom\b/i, summary: 'A button chooses a colour at random.' },
  ],
  build({ elements, has }) {
    return {
      main: [
        `<section class="card" aria-label="Colour">
        <div class="app-fields">${elements.field('picker', 'Colour', { type: 'color', value: START })}</div>
        ${elements.element('preview', { class: 'color-preview', style: `background-color: ${START}`, role: 'img', 'aria-label': 'The chosen colour' })}
        <p>Hex: ${elements.output('hex', 'Hex value', START)}</p>
        ${has('rgb') ? `<p>RGB: ${elements.output('rgb', 'RGB value', 'rgb(29, 78, 216)')}</p>` : ''}
        ${has('random') ? `<div class="actions">${elements.button('random', 'Random colour')}</div>` : ''}
      </section>`,
      ],
      script: SCRIPT,
      config: {},
      data: {},
      summary: 'A colour picker that shows the chosen colour and its hex value.',
      features: [],
      usage: ['Choose a colour.'],
      notes: [],
      styles: `.color-preview {
  min-height: 8rem;
  margin-bottom: 1rem;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
}

input[type='color'] {
  min-height: 3rem;
  padding: 0.25rem;
}`,
    };
  },
};

const START = '#1d4ed8';

const SCRIPT = `  let state = { hex: at('picker').value };

  function render() {
    at('picker').value = state.hex;
    show('hex', state.hex);
    const parts = [1, 3, 5].map((index) => Number.parseInt(state.hex.slice(index, index + 2), 16));
    show('rgb', 'rgb(' + parts.join(', ') + ')');
    at('preview').style.backgroundColor = state.hex;
  }
  function choose(hex) {
    state.hex = hex;
    keep();
    render();
  }
  function restore(kept) {
    if (/^#[0-9a-f]{6}$/i.test(kept?.hex)) state.hex = kept.hex;
    render();
  }

  for (const type of ['input', 'change']) on('picker', type, () => choose(at('picker').value));
  on('random', 'click', () => choose('#' + Math.floor(Math.random() * 0x1000000).toString(16).padStart(6, '0')));`;
