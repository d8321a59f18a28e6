/** The script of a page that reads an image. What is not recognised is said not to be. */
import { scriptLiteral } from '../../../script-literal.ts';
import { addressOf } from '../../kit/file-facts.ts';
import type { SiteImage } from '../images/read-image.ts';
import type { ModeContext } from '../mode.ts';
import { NOTHING_TO_READ } from './page.ts';
import { roles as allRoles } from './roles.ts';

export function captchaScript({ roles, parameters }: ModeContext, sample: SiteImage | undefined): string {
  const ids = Object.fromEntries(allRoles.map(({ name }) => [name, roles.id(name)]));
  const own = sample && { address: addressOf(sample.path), name: sample.path };
  return `  'use strict';

  const PARTS = ${scriptLiteral(ids)};
  const SAMPLE = ${scriptLiteral(own ?? null)};
  const PARAMETERS = ${scriptLiteral(parameters)};
  const NOTHING_TO_READ = ${scriptLiteral(NOTHING_TO_READ)};
${CODE}`;
}

const CODE = `  const NO_ENGINE = 'The text recognition could not be loaded; nothing was recognised.';
  // The engine and its language data are some megabytes.
  const LOADING_MS = 60000;
  const READING_MS = 30000;
  const SURE = 70;

  const part = (name) => document.getElementById(PARTS[name]);
  let current = SAMPLE;
  let run = 0;
  let clock;
  let engine;

  function show(state, text, status = '', confidence = '') {
    const isBusy = state === 'loading';
    part('text').dataset.state = state;
    part('text').textContent = text;
    // A text area shows its value, which is another thing once it was set.
    if ('value' in part('text')) part('text').value = text;
    part('status').textContent = status;
    part('confidence').textContent = confidence;
    part('progress').hidden = !isBusy;
    part('retry').disabled = isBusy || !current;
    part('copy').disabled = state !== 'solved' && state !== 'by-hand';
    if (!isBusy) clearInterval(clock);
  }

  function startClock() {
    const start = performance.now();
    const tick = () => {
      part('timer').textContent = ((performance.now() - start) / 1000).toFixed(1) + ' s';
    };
    clearInterval(clock);
    clock = setInterval(tick, 100);
    tick();
  }

  function within(promise, milliseconds, message) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(message)), milliseconds);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
  }

  // One worker reads all images; one that could not be started is forgotten, so that another try is a real one.
  function openEngine() {
    engine ??= Promise.resolve().then(() =>
      Tesseract.createWorker('eng', 1, {
        logger({ status, progress }) {
          part('progress').value = progress || 0;
          if (status === 'recognizing text') part('status').textContent = 'Reading…';
        },
        // Failures arrive as rejections, too.
        errorHandler() {},
      }),
    );
    const opened = engine;
    return within(opened, LOADING_MS, 'it took too long').catch((error) => {
      if (engine === opened) engine = undefined;
      opened.then((worker) => worker.terminate(), () => {});
      throw error;
    });
  }

  async function loadPixels({ address }) {
    const response = await fetch(address);
    if (!response.ok) throw new Error('the server answered ' + response.status);
    const local = URL.createObjectURL(await response.blob());
    try {
      const picture = new Image();
      picture.src = local;
      await picture.decode();
      return picture;
    } finally {
      URL.revokeObjectURL(local);
    }
  }

  function prepare(picture) {
    const width = picture.naturalWidth || 300;
    const height = picture.naturalHeight || 150;
    const scale = Math.min(4, Math.max(1, 120 / height), 4000 / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.filter = 'grayscale(1)';
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return { canvas, context, isLine: height <= 150 && width >= height * 1.5 };
  }

  // Lines and dots of noise are often paler than the letters.
  function toBlackAndWhite({ canvas, context }) {
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    const { data } = pixels;
    let sum = 0;
    for (let i = 0; i < data.length; i += 4) sum += data[i];
    const middle = (sum / (data.length / 4)) * 0.75;
    for (let i = 0; i < data.length; i += 4) data[i] = data[i + 1] = data[i + 2] = data[i] < middle ? 0 : 255;
    context.putImageData(pixels, 0, 0);
  }

  async function readOnce(worker, { canvas }) {
    const { data } = await within(worker.recognize(canvas), READING_MS, 'it took too long');
    return { text: data.text.trim(), confidence: data.confidence };
  }

  async function recognise(worker, picture) {
    const prepared = prepare(picture);
    // 7 is a single line of text, 3 a page.
    await worker.setParameters({ tessedit_pageseg_mode: prepared.isLine ? '7' : '3' });
    const first = await readOnce(worker, prepared);
    if (first.text !== '' && first.confidence >= SURE) return first;
    toBlackAndWhite(prepared);
    const second = await readOnce(worker, prepared);
    if (first.text === '' || second.text === '') return first.text === '' ? second : first;
    return second.confidence > first.confidence ? second : first;
  }

  async function read() {
    const source = current;
    const own = ++run;
    const isLatest = () => own === run;
    if (!source) return show('empty', NOTHING_TO_READ);
    show('loading', 'Reading the image…', 'Loading the text recognition…');
    startClock();
    const pixels = loadPixels(source).then((picture) => ({ picture }), (error) => ({ error }));
    let worker;
    try {
      worker = await openEngine();
    } catch {
      if (isLatest()) show('unavailable', NO_ENGINE, 'Try again later, or enter the text by hand.');
      return;
    }
    const { picture, error } = await pixels;
    if (!isLatest()) return;
    if (!picture) {
      const reason = source.isForeign
        ? 'The image could not be read: its server does not allow that, or has no image there (' + error.message + ').'
        : 'The image could not be read (' + error.message + ').';
      return show('failed', 'No text was recognised.', reason);
    }
    try {
      const { text, confidence } = await recognise(worker, picture);
      if (!isLatest()) return;
      if (text === '') show('failed', 'No text was recognised.', 'The image was read, and no text was found in it.');
      else show('solved', text, confidence < SURE ? 'Read, but with little certainty: compare it with the image.' : 'Read.', 'Confidence ' + Math.round(confidence) + ' %');
    } catch (problem) {
      if (isLatest()) show('failed', 'No text was recognised.', 'The reading failed: ' + (problem.message ?? problem) + '.');
    }
  }

  function use(source) {
    current = source;
    const image = part('image');
    image.removeAttribute('width');
    image.removeAttribute('height');
    image.src = source.address;
    image.alt = 'The image to read, ' + source.name;
    image.hidden = false;
    document.getElementById('page-source').textContent = source.name;
  }

  // Only images: no other scheme has any business in the address.
  function sourceInAddress() {
    const given = new URLSearchParams(location.search);
    const parameter = PARAMETERS.find((name) => given.get(name));
    if (!parameter) return undefined;
    const wanted = given.get(parameter);
    const url = URL.parse(wanted.trim(), location.href);
    if (!url || !/^(https?:|data:image\\/)/.test(url.href)) return { problem: 'The address in ?' + parameter + '= is no web address; it was not used.' };
    const isData = url.protocol === 'data:';
    return { address: url.href, name: isData ? 'an image in the address' : url.href, isForeign: !isData && url.origin !== location.origin };
  }

  part('image').addEventListener('error', () => {
    document.getElementById('page-source').textContent = 'The image could not be loaded: ' + (current?.name ?? '');
  });
  part('retry').addEventListener('click', read);
  part('copy').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(part('text').textContent);
      part('status').textContent = 'Copied.';
    } catch {
      part('status').textContent = 'The browser did not allow copying.';
    }
  });
  document.getElementById('page-hand-form').addEventListener('submit', (event) => {
    event.preventDefault();
    run += 1;
    show('by-hand', part('entry').value, 'Entered by hand.');
  });
  part('file').addEventListener('change', () => {
    const [file] = part('file').files;
    if (!file) return;
    use({ address: URL.createObjectURL(file), name: file.name });
    read();
  });
  for (const button of document.querySelectorAll('[data-sample]')) {
    button.addEventListener('click', () => {
      for (const one of document.querySelectorAll('[data-sample]')) one.setAttribute('aria-pressed', String(one === button));
      use({ address: button.dataset.sample, name: button.textContent });
      read();
    });
  }

  const asked = sourceInAddress();
  if (asked?.address) {
    use(asked);
    part('address').value = asked.address.startsWith('data:') ? '' : asked.address;
  }
  const begin = async () => {
    await read();
    if (asked?.problem) part('status').textContent = asked.problem;
  };
  // The library is deferred: it is there, or known not to come, once the document is complete.
  if (document.readyState === 'complete') begin();
  else document.addEventListener('DOMContentLoaded', begin);`;
