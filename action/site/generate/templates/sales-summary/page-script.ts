/**
 * The page's own script. It shows the embedded data at once, then the data file itself if it can be loaded, so
 * the page is right offline, rate limited or after the file was edited. Numbers are read by the rules of
 * `parse-amount.ts`; a test runs both over one table.
 */
import { scriptLiteral } from '../../script-literal.ts';
import { MOST_PLACES } from './sales-data.ts';

interface Options {
  config: Record<string, unknown>;
  csv: string;
  features: string[];
}

export function pageScript({ config, csv, features }: Options): string {
  return `(() => {
    'use strict';

    const config = ${scriptLiteral(config, 2).replaceAll('\n', '\n    ')};

    // The data as it was when this page was made: shown at once, and kept if the file cannot be loaded.
    const embeddedCsv = ${scriptLiteral(csv)};

    const total = document.getElementById(config.totalId);
    const status = document.getElementById('page-status');
    let columns = [];
    let records = [];
    let places = 0;
${CSV_CODE}
    const features = [${features.join(', ')}];
${VIEW_CODE}
  })();`;
}

const CSV_CODE = `
    // Splits CSV text into rows of cells; quoted cells may hold delimiters, line breaks and doubled quotes.
    function parseCsv(text) {
      const rows = [[]];
      let value = '';
      let quoted = false;
      const endCell = () => {
        rows.at(-1).push(value.trim());
        value = '';
      };
      for (let i = 0; i < text.length; i += 1) {
        const character = text[i];
        if (quoted) {
          if (character !== '"') value += character;
          else if (text[i + 1] === '"') value += text[(i += 1)];
          else quoted = false;
        } else if (character === '"' && value.trim() === '') {
          quoted = true;
          value = '';
        } else if (character === config.delimiter) {
          endCell();
        } else if (character === '\\n' || character === '\\r') {
          if (character === '\\r' && text[i + 1] === '\\n') i += 1;
          endCell();
          rows.push([]);
        } else {
          value += character;
        }
      }
      endCell();
      return rows.filter((cells) => cells.some((content) => content !== ''));
    }

    // Reads "1,234.50", "$1,000", "(12)" or "1.234,50"; returns undefined for anything that is no number.
    function parseAmount(text) {
      const bracketed = /^\\((.*)\\)$/.exec(text);
      const decorated = /^([-+−]?)\\s*(?:\\p{Sc}|[A-Z]{3}\\s)?\\s*(.*?)\\s*(?:\\p{Sc}|\\s[A-Z]{3})?$/u;
      const [, outerSign = '', core = ''] = decorated.exec(bracketed?.[1] ?? text) ?? [];
      const pattern = config.decimalMark === ','
        ? /^([-+−]?)(\\d+|\\d{1,3}(?:[.\\s'’]\\d{2,3})*[.\\s'’]\\d{3}|)(?:,(\\d*))?$/u
        : /^([-+−]?)(\\d+|\\d{1,3}(?:[,\\s'’]\\d{2,3})*[,\\s'’]\\d{3}|)(?:\\.(\\d*))?$/u;
      const match = pattern.exec(core);
      const [, innerSign = '', whole = '', fraction = ''] = match ?? [];
      if (!match || whole + fraction === '') return undefined;
      const negative = bracketed !== null || /[-−]/.test(outerSign + innerSign);
      const value = Number(\`\${whole.replace(/\\D/g, '') || '0'}.\${fraction || '0'}\`);
      return { value: negative ? -value : value, places: fraction.length };
    }

    function readData(text) {
      const [header = [], ...rows] = parseCsv(text);
      const amountIndex = header.indexOf(config.amountColumn);
      if (amountIndex === -1 && header.length > 0) {
        throw new Error(\`\${config.dataFile} has no column "\${config.amountColumn}".\`);
      }
      const amounts = rows.map((cells) => ({ cells, amount: parseAmount(cells[amountIndex] ?? '') }));
      columns = header;
      records = amounts.filter(({ amount }) => amount !== undefined);
      places = Math.min(${MOST_PLACES}, Math.max(0, ...new Set(records.map(({ amount }) => amount.places))));
      for (const feature of features) feature.refresh?.(records);
      render();
      const skipped = rows.length - records.length;
      document.getElementById('page-skipped').textContent = skipped;
      document.getElementById('page-skipped-row').hidden = skipped === 0;
      document.getElementById('page-empty').hidden = records.length > 0;
    }

    function cell(record, column) {
      return record.cells[columns.indexOf(column)] ?? '';
    }

    // Plain decimal notation with the data's own places; a converted figure has two at least.
    function formatTotal(list) {
      const rate = features.reduce((product, feature) => product * (feature.rate?.() ?? 1), 1);
      const sum = list.reduce((result, { amount }) => result + amount.value, 0);
      return (sum * rate).toFixed(rate === 1 ? places : Math.max(2, places));
    }
`;

const VIEW_CODE = `
    function render() {
      const shown = records.filter((record) => features.every((feature) => feature.keep?.(record) ?? true));
      total.textContent = formatTotal(shown);
      document.getElementById('page-rows').textContent = shown.length;
      for (const feature of features) feature.render?.(shown);
    }

    async function fetchFile(name) {
      const response = await fetch(name.split('/').map(encodeURIComponent).join('/'));
      if (!response.ok) throw new Error(\`\${name} answered \${response.status}.\`);
      return response;
    }

    function report(text, isProblem = false) {
      status.textContent = text;
      status.classList.toggle('is-problem', isProblem);
    }

    async function load() {
      report(\`Loading \${config.dataFile} …\`);
      const response = await fetchFile(config.dataFile);
      for (const feature of features) await feature.load?.();
      readData(new TextDecoder(config.encoding).decode(await response.arrayBuffer()));
      report(\`Up to date with \${config.dataFile}.\`);
    }

    readData(embeddedCsv);
    for (const feature of features) feature.start?.();
    load().catch((error) => {
      report(\`\${error.message} Showing the copy of the data that came with this page.\`, true);
    });
`;
