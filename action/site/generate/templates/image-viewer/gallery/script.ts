/** The script of a gallery. */
import { scriptLiteral } from '../../../script-literal.ts';
import type { ModeContext } from '../mode.ts';
import { roles as allRoles } from './roles.ts';
import { secondsOf } from './seconds.ts';

export function galleryScript({ roles, parameters, wishes }: ModeContext): string {
  const ids = Object.fromEntries(allRoles.map(({ name }) => [name, roles.id(name)]));
  return `  'use strict';

  const PARTS = ${scriptLiteral(ids)};
  const SECONDS = ${secondsOf(wishes.slideshow)};
${CODE}${wishes.address ? addressCode(parameters) : ''}`;
}

const CODE = `
  const part = (name) => document.getElementById(PARTS[name]);
  const dialog = part('lightbox')?.closest('dialog') ?? part('lightbox')?.querySelector('dialog');
  const empty = document.getElementById('page-empty');
  const figures = () => [...part('gallery').querySelectorAll('figure')];
  const openable = () => figures().filter((figure) => !figure.hidden && figure.querySelector('.open-image'));
  let current;
  let opener;
  let turns = 0;
  let timer;

  function show(figure) {
    const image = figure.querySelector('.open-image img');
    current = figure;
    turns = 0;
    const large = part('large');
    large.src = image.currentSrc || image.src;
    large.alt = image.alt;
    large.style.rotate = '';
    large.classList.remove('is-large');
    part('zoom').setAttribute('aria-pressed', 'false');
    const all = openable();
    part('caption').textContent = figure.querySelector('.image-caption').textContent + ' (' + (all.indexOf(figure) + 1) + ' of ' + all.length + ')';
    document.getElementById('lightbox-file').href = image.src;
    part('previous').disabled = part('next').disabled = all.length < 2;
  }

  function open(figure) {
    opener = document.activeElement;
    show(figure);
    dialog.showModal();
  }

  function step(by) {
    const all = openable();
    const next = all.at((all.indexOf(current) + by) % all.length);
    if (next) show(next);
  }

  function play(isOn) {
    clearInterval(timer);
    timer = isOn ? setInterval(() => step(1), SECONDS * 1000) : undefined;
    const button = part('play');
    if (button) button.textContent = isOn ? 'Stop slideshow' : 'Start slideshow';
    dialog.querySelector('[data-stop]')?.remove();
    if (!isOn) return;
    // The button outside is out of reach while the dialog is open.
    const stop = document.createElement('button');
    stop.type = 'button';
    stop.className = 'btn btn-primary';
    stop.dataset.stop = '';
    stop.textContent = 'Stop slideshow';
    stop.addEventListener('click', () => {
      play(false);
      part('close').focus();
    });
    part('close').before(stop);
    stop.focus();
  }

  function broken(figure) {
    const button = figure.querySelector('.open-image');
    if (!button) return;
    const notice = document.createElement('div');
    notice.className = 'no-image';
    notice.textContent = 'This image cannot be shown; the file may be damaged.';
    button.replaceWith(notice);
  }

  function watch(figure) {
    const image = figure.querySelector('img');
    if (!image) return;
    if (image.complete && image.naturalWidth === 0 && image.loading !== 'lazy') image.decode().catch(() => broken(figure));
    image.addEventListener('error', () => broken(figure));
  }

  part('gallery').addEventListener('click', ({ target }) => {
    const figure = target.closest('.open-image')?.closest('figure');
    if (figure) open(figure);
  });
  if (dialog) {
    part('close').addEventListener('click', () => dialog.close());
    part('previous').addEventListener('click', () => step(-1));
    part('next').addEventListener('click', () => step(1));
    part('zoom').addEventListener('click', () => {
      const isLarge = part('large').classList.toggle('is-large');
      part('zoom').setAttribute('aria-pressed', String(isLarge));
    });
    part('rotate').addEventListener('click', () => {
      turns += 1;
      part('large').style.rotate = turns * 90 + 'deg';
    });
    dialog.addEventListener('keydown', ({ key }) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[key];
      // A large image is scrolled with the same keys.
      if (by && !part('large').classList.contains('is-large')) step(by);
    });
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    dialog.addEventListener('close', () => {
      play(false);
      opener?.focus();
    });
  }
  part('play')?.addEventListener('click', () => {
    const [first] = openable();
    if (!first) return;
    open(first);
    play(true);
  });
  part('search')?.addEventListener('input', ({ target }) => {
    const wanted = target.value.trim().toLowerCase();
    const all = figures();
    for (const figure of all) {
      const about = figure.dataset.name + ' ' + figure.querySelector('.image-caption').textContent;
      figure.hidden = !about.toLowerCase().includes(wanted);
    }
    const shown = all.filter(({ hidden }) => !hidden).length;
    part('count').textContent = wanted === '' ? all.length + (all.length === 1 ? ' image' : ' images') : shown + ' of ' + all.length + ' images';
    empty.hidden = shown > 0;
  });
  figures().forEach(watch);
`;

function addressCode(parameters: readonly string[]): string {
  return `
  // One more image, from the address. Only web addresses and images in the address itself.
  const given = new URLSearchParams(location.search);
  const wanted = ${scriptLiteral(parameters)}.map((name) => given.get(name)).find(Boolean);
  const address = wanted ? URL.parse(wanted.trim(), location.href) : null;
  if (address && /^(https?:|data:image\\/)/.test(address.href)) {
    const name = address.protocol === 'data:' ? 'Image in the address' : address.href;
    const figure = document.createElement('figure');
    figure.className = 'image';
    figure.dataset.name = name;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'open-image';
    button.setAttribute('aria-label', 'Enlarge the image from the address');
    const image = document.createElement('img');
    image.alt = 'The image from the address';
    image.src = address.href;
    button.append(image);
    const text = document.createElement('figcaption');
    const caption = document.createElement('span');
    caption.className = 'image-caption';
    caption.textContent = name;
    text.append(caption);
    figure.append(button, text);
    part('gallery').prepend(figure);
    empty.hidden = true;
    part('count').textContent = figures().length + (figures().length === 1 ? ' image' : ' images');
    watch(figure);
  }
`;
}
