/** The script of a page that shows files: sorts, searches, filters, pages, chooses and copies. */
import { scriptLiteral } from '../../script-literal.ts';
import type { Viewer } from './page.ts';
import { isSecretName } from './show/secrets.ts';

interface Options {
  pageSize: number | undefined;
  filterColumns: readonly number[];
}

export function viewerScript(
  { roles, files, settings }: Viewer,
  { pageSize, filterColumns }: Options,
): string {
  const names = ['chooser', 'search', 'filter', 'copy', 'reveal', 'count', 'previous', 'next', 'pageInfo'];
  const config = {
    parts: Object.fromEntries(names.map((name) => [name, roles.id(name)])),
    pageSize: pageSize ?? null,
    filterColumns,
    units: files.map(({ content }) =>
      content?.kind === 'table'
        ? content.isPairs
          ? ['setting', 'settings']
          : ['row', 'rows']
        : ['line', 'lines'],
    ),
    // Columns and settings whose values stay hidden in rows that are loaded later.
    masked: settings.masksSecrets
      ? files.map(({ content }) => (content?.kind === 'table' ? content.columns.map(isSecretName) : []))
      : [],
  };
  return `  'use strict';

  const CONFIG = ${scriptLiteral(config)};
${CODE}`;
}

const CODE = `  const part = (name) => document.getElementById(CONFIG.parts[name]);
  const sections = [...document.querySelectorAll('section.file')];
  const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const NUMBER = /^[-+]?(?:\\d+(?:[ ,]\\d{3})*(?:\\.\\d+)?|\\.\\d+)(?:e[-+]?\\d+)?\\s*%?$/i;
  let current = 0;

  function say(text) {
    document.getElementById('page-status').textContent = text;
  }

  function compare(a, b) {
    if (a === b) return 0;
    // Cells with nothing in them are last.
    if (a === '' || b === '') return a === '' ? 1 : -1;
    if (NUMBER.test(a) && NUMBER.test(b)) return parseFloat(a.replace(/[ ,]/g, '')) - parseFloat(b.replace(/[ ,]/g, ''));
    return order.compare(a, b);
  }

  const cellText = (row, column) => row.cells[column]?.dataset.masked ?? row.cells[column]?.textContent ?? '';

  function makeRow(values, index) {
    const row = document.createElement('tr');
    values.forEach((value, column) => {
      const cell = row.insertCell();
      if (CONFIG.masked[index]?.[column] && value !== '') cell.dataset.masked = value;
      cell.textContent = cell.dataset.masked ? '••••••••' : value;
    });
    return row;
  }

  function setUpTable(section, index) {
    const table = section.querySelector('table');
    if (!table) return undefined;
    const state = { rows: [...table.tBodies[0].rows], sort: undefined, page: 0, matched: 0, all: 0 };
    const heads = [...table.tHead.rows[0].cells];
    for (const head of heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.setAttribute('aria-sort', 'none');
      head.replaceChildren(button);
      head.addEventListener('click', () => {
        const column = heads.indexOf(head);
        const isDown = state.sort?.column === column && state.sort.by === 1;
        state.sort = { column, by: isDown ? -1 : 1 };
        state.page = 0;
        for (const one of heads) one.setAttribute('aria-sort', one !== head ? 'none' : isDown ? 'descending' : 'ascending');
        render();
      });
    }
    state.render = () => {
      const words = part('search').value.trim().toLowerCase();
      const wanted = part('filter')?.value ?? '';
      const column = CONFIG.filterColumns[index];
      let rows = state.rows.filter((row) => {
        const text = [...row.cells].map((cell) => (cell.dataset.masked ? '' : cell.textContent)).join(' ').toLowerCase();
        return text.includes(words) && (wanted === '' || column < 0 || cellText(row, column) === wanted);
      });
      if (state.sort) {
        const { column: by, by: direction } = state.sort;
        rows = rows.toSorted((a, b) => {
          const [x, y] = [cellText(a, by), cellText(b, by)];
          return x === '' || y === '' ? compare(x, y) : direction * compare(x, y);
        });
      }
      state.matched = rows.length;
      state.all = state.rows.length;
      const size = CONFIG.pageSize ?? Math.max(1, rows.length);
      const pages = Math.max(1, Math.ceil(rows.length / size));
      state.page = Math.min(state.page, pages - 1);
      table.tBodies[0].replaceChildren(...rows.slice(state.page * size, (state.page + 1) * size));
      if (CONFIG.pageSize) {
        part('pageInfo').textContent = 'Page ' + (state.page + 1) + ' of ' + pages;
        part('previous').disabled = state.page === 0;
        part('next').disabled = state.page === pages - 1;
      }
    };
    return state;
  }

  function setUpTree(section) {
    const tree = section.querySelector('.tree');
    if (!tree) return undefined;
    return {
      render() {
        const words = part('search').value.trim().toLowerCase();
        for (const entry of tree.querySelectorAll('li')) {
          entry.hidden = !entry.textContent.toLowerCase().includes(words);
        }
        if (words === '') return;
        for (const branch of tree.querySelectorAll('li:not([hidden]) > details')) branch.open = true;
      },
    };
  }

  function setUpLines(section) {
    if (section.querySelector('table, .tree')) return undefined;
    const state = { matched: 0, all: 0 };
    state.render = () => {
      const words = part('search').value.trim().toLowerCase();
      const lines = [...section.querySelectorAll('.line')];
      for (const line of lines) line.hidden = !line.textContent.toLowerCase().includes(words);
      state.all = lines.length;
      state.matched = lines.filter(({ hidden }) => !hidden).length;
    };
    return state;
  }

  const views = sections.map((section, index) => setUpTable(section, index) ?? setUpTree(section) ?? setUpLines(section));

  function render() {
    sections.forEach((section, index) => {
      section.hidden = index !== current;
    });
    const view = views[current];
    if (!view || !part('search')) return;
    view.render();
    const [one, many] = CONFIG.units[current];
    const isWhole = view.matched === view.all;
    const text = (isWhole ? '' : view.matched + ' of ') + view.all + ' ' + (view.all === 1 ? one : many);
    part('count').textContent = view.all === undefined ? '' : text;
    const none = sections[current].querySelector('.no-match');
    if (none) none.hidden = view.matched > 0 || view.all === 0;
    const pages = document.getElementById('pages');
    if (pages) pages.hidden = !view.rows;
  }

  async function loadRest(section, index) {
    const address = section.dataset.rest;
    if (!address) return;
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error('the server answered ' + response.status);
      const rest = await response.json();
      views[index].rows.push(...rest.map((values) => makeRow(values, index)));
      render();
    } catch (error) {
      say('The other rows could not be loaded (' + error.message + '); the file has all of them.');
    }
  }

  async function readFile(section) {
    const response = await fetch(section.dataset.file);
    if (!response.ok) throw new Error('the server answered ' + response.status);
    return new TextDecoder(section.dataset.encoding).decode(await response.arrayBuffer());
  }

  async function copy() {
    const section = sections[current];
    try {
      // A host may serve no hidden files; then the page's own copy has to do.
      const text = await readFile(section).catch((error) => {
        const own = section.querySelector('.lines');
        if (!own) throw error;
        return own.textContent;
      });
      await navigator.clipboard.writeText(text);
      say('Copied the file.');
    } catch {
      say('The file could not be copied; the browser may not allow it.');
    }
  }

  async function showWhole(button) {
    const section = button.closest('section.file');
    button.disabled = true;
    try {
      const lines = (await readFile(section)).replace(/\\r\\n?/g, '\\n').replace(/\\n$/, '').split('\\n');
      section.querySelector('.lines').replaceChildren(
        ...lines.map((text) => {
          const line = document.createElement('span');
          line.className = 'line';
          line.textContent = text + '\\n';
          return line;
        }),
      );
      button.parentElement.remove();
      render();
    } catch (error) {
      button.disabled = false;
      say('The file could not be loaded (' + error.message + ').');
    }
  }

  function toFirstPage() {
    for (const view of views) if (view) view.page = 0;
    render();
  }

  part('search')?.addEventListener('input', toFirstPage);
  part('filter')?.addEventListener('change', toFirstPage);
  part('chooser')?.addEventListener('change', ({ target }) => {
    current = Number(target.value);
    toFirstPage();
  });
  part('copy')?.addEventListener('click', copy);
  part('reveal')?.addEventListener('click', ({ currentTarget }) => {
    const isShown = currentTarget.getAttribute('aria-pressed') !== 'true';
    currentTarget.setAttribute('aria-pressed', String(isShown));
    const rows = views.flatMap((view) => view?.rows ?? []);
    for (const cell of rows.flatMap((row) => [...row.cells])) {
      if (cell.dataset.masked) cell.textContent = isShown ? cell.dataset.masked : '••••••••';
    }
  });
  for (const [name, by] of [['previous', -1], ['next', 1]]) {
    part(name)?.addEventListener('click', () => {
      views[current].page += by;
      render();
    });
  }
  for (const button of document.querySelectorAll('[data-whole]')) {
    button.addEventListener('click', () => showWhole(button));
  }
  // A browser may keep what was typed before the page was loaded again.
  if (part('chooser')) current = Number(part('chooser').value) || 0;
  render();
  sections.forEach(loadRest);`;
