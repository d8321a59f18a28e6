/**
 * The page's own script. The document is in the HTML already; where the libraries have loaded, the page renders it
 * again from the file as it is now, and whatever else people bring, always through DOMPurify.
 */
import { scriptLiteral } from '../../script-literal.ts';
import { HEADING_PREFIX } from './render/heading-ids.ts';
import { FILE_BREAK } from './source/source-document.ts';

interface Options {
  config: Record<string, unknown>;
  text: string;
  /** By the kind of feature; each makes its part of the page from its settings. */
  scripts: Record<string, string>;
}

export function pageScript({ config, text, scripts }: Options): string {
  const kinds = Object.entries(scripts).map(([kind, script]) => `'${kind}': ${script},`);
  return `(() => {
    'use strict';

    const config = ${scriptLiteral(config, 2).replaceAll('\n', '\n    ')};

    // The text as it was when this page was made: kept if the file itself cannot be loaded.
    const embeddedText = ${scriptLiteral(text)};

    const byId = (id) => document.getElementById(id);
    const addressOf = (path) => path.split('/').map(encodeURIComponent).join('/');
    const output = byId(config.outputId);
    const status = byId(config.statusId);
    let current = { text: embeddedText, label: config.label, base: location.href };
    const kinds = {
      ${kinds.join('\n      ')}
    };
    const features = config.features.map(({ kind, settings }) => kinds[kind](settings));
${RENDER_CODE}${LOAD_CODE}  })();`;
}

const RENDER_CODE = `
    function canRender() {
      return config.isLive && 'marked' in window && 'DOMPurify' in window;
    }

    // Nothing that styles, submits or names things: the document is a guest in this page.
    const RULES = {
      RETURN_DOM_FRAGMENT: true,
      USE_PROFILES: { html: true },
      FORBID_TAGS: ['style', 'form', 'button', 'select', 'textarea', 'dialog', 'audio', 'video'],
      FORBID_ATTR: ['style', 'id', 'name', 'tabindex', 'autofocus', 'accesskey', 'background', 'hidden', 'popover'],
      ALLOW_DATA_ATTR: false,
    };

    function renderMarkdown(text) {
      const walkTokens = (token) => {
        if (token.type === 'heading') token.depth = Math.min(6, token.depth + config.headingShift);
      };
      const fragment = DOMPurify.sanitize(marked.parse(text, { walkTokens }), RULES);
      tidy(fragment);
      return fragment;
    }

    function tidy(fragment) {
      const all = (selector) => [...fragment.querySelectorAll(selector)];
      for (const one of all('[class]:not(code)')) one.removeAttribute('class');
      for (const box of all('input')) {
        if (box.type === 'checkbox') box.replaceWith(box.checked ? '☑' : '☐');
        else box.remove();
      }
      for (const image of all('img')) tidyImage(image);
      for (const link of all('a')) tidyLink(link);
      const ids = new Set();
      for (const heading of all('h1, h2, h3, h4, h5, h6')) {
        const slug = heading.textContent.trim().toLowerCase().replace(/[^\\p{L}\\p{M}\\p{N}\\s_-]/gu, '').replace(/\\s/g, '-');
        const base = '${HEADING_PREFIX}' + (slug || 'section');
        let id = base;
        for (let count = 1; ids.has(id); count += 1) id = \`\${base}-\${count}\`;
        ids.add(id);
        heading.id = id;
        if (heading.childNodes.length === 0) heading.remove();
      }
      // What scrolls must be reachable by keyboard.
      for (const block of all('pre')) block.tabIndex = 0;
      for (const table of all('table')) {
        const frame = document.createElement('section');
        frame.className = 'table-frame';
        frame.setAttribute('aria-label', 'Table');
        frame.tabIndex = 0;
        table.replaceWith(frame);
        frame.append(table);
      }
      for (const cell of all('[align]')) {
        cell.classList.add('is-' + cell.getAttribute('align'));
        cell.removeAttribute('align');
      }
    }

    // Addresses are relative to the document. The page's own files are known, and a missing one is not asked for.
    function tidyImage(image) {
      const url = URL.parse(image.getAttribute('src') ?? '', current.base);
      const site = new URL('.', location.href).href;
      const isKnown = () => config.images.some((path) => new URL(addressOf(path), site).pathname === url.pathname);
      if (!url || (url.href.startsWith(site) && !isKnown())) {
        const note = document.createElement('em');
        note.textContent = \`[image\${image.alt ? \` “\${image.alt}”\` : ''} not found]\`;
        image.replaceWith(note);
        return;
      }
      image.src = url.href;
      image.alt = image.alt ?? '';
      image.loading = 'lazy';
    }

    function tidyLink(link) {
      const address = link.getAttribute('href');
      if (address === null) {
        link.replaceWith(...link.childNodes);
        return;
      }
      if (link.textContent.trim() === '' && !link.querySelector('img[alt]:not([alt=""])')) link.textContent = address || 'link';
      if (address.startsWith('#')) {
        if (address !== '#') link.setAttribute('href', '#${HEADING_PREFIX}' + address.slice(1));
        return;
      }
      const url = URL.parse(address, current.base);
      if (url) link.href = url.href;
    }

    function asParagraphs(text) {
      const fragment = new DocumentFragment();
      for (const block of text.split(/\\n\\s*\\n/)) {
        if (block.trim() === '') continue;
        const paragraph = document.createElement('p');
        paragraph.className = 'lines';
        paragraph.textContent = block.replace(/^\\n+|\\s+$/g, '');
        fragment.append(paragraph);
      }
      return fragment;
    }

    function render({ text, isPlain }) {
      if (isPlain) return asParagraphs(text);
      if (!canRender()) {
        report('The Markdown cannot be rendered because marked or DOMPurify did not load; it is shown as plain text.', true);
        return asParagraphs(text);
      }
      try {
        return renderMarkdown(text);
      } catch (error) {
        report(\`The Markdown could not be rendered (\${error.message}); it is shown as plain text.\`, true);
        return asParagraphs(text);
      }
    }

    function show(document) {
      current = { base: location.href, ...document };
      output.replaceChildren(render(current));
      refresh();
    }

    function refresh() {
      const blocks = window.hljs ? output.querySelectorAll('pre code:not([data-highlighted])') : [];
      for (const code of blocks) hljs.highlightElement(code);
      window.Prism?.highlightAllUnder(output);
      byId('page-empty').hidden = current.text.trim() !== '';
      current.shownText = textOf(output);
      for (const feature of features) feature.render?.(current);
    }

    function textOf(element) {
      const copy = element.cloneNode(true);
      for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('\\n');
      return copy.textContent;
    }
`;

const LOAD_CODE = `
    function report(text, isProblem = false) {
      status.textContent = text;
      status.classList.toggle('is-problem', isProblem);
    }

    async function load(address, encoding = 'utf-8') {
      const response = await fetch(address, { signal: AbortSignal.timeout(15_000) }).catch(() => {
        throw new Error(\`\${address} could not be reached.\`);
      });
      if (!response.ok) throw new Error(\`\${address} answered \${response.status}.\`);
      const text = new TextDecoder(encoding).decode(await response.arrayBuffer());
      return text.replace(/\\r\\n?/g, '\\n').replace(/[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]/g, '\\ufffd');
    }

    async function loadAddress(address) {
      const url = URL.parse(address, location.href);
      if (!url || !/^https?:$/.test(url.protocol)) throw new Error(\`"\${address}" is no http or https address.\`);
      report(\`Loading \${url.href} …\`);
      return { text: await load(url.href), label: url.href, base: url.href };
    }

    async function loadFiles() {
      const texts = await Promise.all(config.files.map(({ path, encoding }) => load(addressOf(path), encoding)));
      return { text: texts.join(${scriptLiteral(FILE_BREAK)}), label: config.label, isPlain: config.isPlain };
    }

    async function start() {
      const before = current;
      const isUntouched = () => current === before;
      const address = features.map((feature) => feature.address?.()).find(Boolean);
      let problem = '';
      if (address) {
        try {
          const loaded = await loadAddress(address);
          if (!isUntouched()) return;
          show(loaded);
          if (canRender()) report(\`Showing \${loaded.label}.\`);
          return;
        } catch (error) {
          problem = \`\${error.message} \`;
        }
      }
      if (problem) report(\`\${problem}Showing \${config.files.length > 0 ? \`the \${config.label}\` : config.label}.\`, true);
      if (!config.isLive || config.files.length === 0) return;
      try {
        const loaded = await loadFiles();
        if (!isUntouched()) return;
        if (!problem) report(\`Up to date with \${config.files.map(({ path }) => path).join(', ')}.\`);
        if (loaded.text !== before.text) show(loaded);
      } catch (error) {
        report(\`\${problem}\${error.message} Showing the copy of the text that came with this page.\`, true);
      }
    }

    // The libraries are deferred: they have loaded by now, or they never will.
    document.addEventListener('DOMContentLoaded', () => {
      if (canRender() && embeddedText.trim() !== '' && !config.isPlain) show(current);
      else refresh();
      for (const feature of features) feature.start?.();
      start();
    });
`;
