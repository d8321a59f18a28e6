/**
 * The page's own script. It shows the embedded data at once, then the data file itself if it can be loaded, so
 * the page is right offline, rate limited or after the file was edited. Numbers are read by the rules of
 * `parse-amount.ts`; a test runs both over one table.
 */
import { scriptLiteral } from '../../script-literal.ts';
import { MOST_PLACES } from './sales-data.ts';

interface Options {
  config: Record<string, unknown>;
  text: string;
  dataFile: string;
  /** By the kind of feature; each makes its part of the page from its settings. */
  scripts: Record<string, string>;
}

export function pageScript({ config, text, dataFile, scripts }: Options): string {
  const kinds = Object.entries(scripts).map(([kind, script]) => `'${kind}': ${script},`);
  return `(() => {
    'use strict';

    const config = ${scriptLiteral(config, 2).replaceAll('\n', '\n    ')};

    // The data as it was when this page was made: shown at once, and kept if the file cannot be loaded.
    const embeddedText = ${scriptLiteral(text)};

    const total = document.getElementById(config.totalId);
    const status = document.getElementById('page-status');
    let columns = [];
    let rows = [];
    let records = [];
    let places = 0;
${CSV_CODE}
    const kinds = {
      ${kinds.join('\n      ')}
    };
    const features = config.features.map(({ kind, settings }) => kinds[kind](settings));
${VIEW_CODE.replace('DATA_FILE', () => addressLiteral(dataFile))}
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

    // A JSON list of objects, or the first one inside an object, as rows of cells.
    function parseJson(text) {
      const isList = (value) => Array.isArray(value) && value.length > 0 && value.every((row) => row && typeof row === 'object');
      const content = JSON.parse(text);
      const list = [content, ...Object.values(content ?? {})].find(isList) ?? [];
      const names = [...new Set(list.flatMap((row) => Object.keys(row)))];
      const textOf = (value) => (typeof value === 'object' && value ? JSON.stringify(value) : String(value ?? '').trim());
      return [names, ...list.map((row) => names.map((name) => textOf(Object.hasOwn(row, name) ? row[name] : '')))];
    }

    // Reads "1,234.50", "$1,000", "(12)" or "1.234,50"; returns undefined for anything that is no number.
    function parseAmount(text, decimalMark = config.decimalMark) {
      const bracketed = /^\\((.*)\\)$/.exec(text);
      const decorated = /^([-+−]?)\\s*(?:\\p{Sc}|[A-Z]{3}\\s)?\\s*(.*?)\\s*(?:\\p{Sc}|\\s[A-Z]{3})?$/u;
      const [, outerSign = '', core = ''] = decorated.exec(bracketed?.[1] ?? text) ?? [];
      const pattern = decimalMark === ','
        ? /^([-+−]?)(\\d+|\\d{1,3}(?:[.\\s'’]\\d{2,3})*[.\\s'’]\\d{3}|)(?:,(\\d*))?(?:e([+-]?\\d{1,2}))?$/iu
        : /^([-+−]?)(\\d+|\\d{1,3}(?:[,\\s'’]\\d{2,3})*[,\\s'’]\\d{3}|)(?:\\.(\\d*))?(?:e([+-]?\\d{1,2}))?$/iu;
      const match = pattern.exec(core);
      const [, innerSign = '', whole = '', fraction = '', exponent = '0'] = match ?? [];
      if (!match || whole + fraction === '') return undefined;
      const negative = bracketed !== null || /[-−]/.test(outerSign + innerSign);
      const value = Number(\`\${whole.replace(/\\D/g, '') || '0'}.\${fraction || '0'}e\${exponent}\`);
      return { value: negative ? -value : value, places: Math.max(0, fraction.length - Number(exponent)) };
    }

    function readData(text) {
      const [header = [], ...lines] = config.format === 'json' ? parseJson(text) : parseCsv(text);
      const amountIndex = header.indexOf(config.amountColumn);
      if (amountIndex === -1 && header.length > 0) {
        throw new Error(\`\${config.dataFile} has no column "\${config.amountColumn}".\`);
      }
      columns = header;
      rows = lines.map((cells) => ({ cells, amount: parseAmount(cells[amountIndex] ?? '') }));
      records = rows.filter(({ amount }) => amount !== undefined);
      places = Math.min(${MOST_PLACES}, Math.max(config.leastPlaces, ...new Set(records.map(({ amount }) => amount.places))));
      for (const feature of features) feature.refresh?.(rows);
      render();
      const skipped = rows.length - records.length;
      document.getElementById('page-skipped').textContent = skipped;
      document.getElementById('page-skipped-row').hidden = skipped === 0;
      document.getElementById('page-empty').hidden = records.length > 0;
    }

    function cell(row, column) {
      return row.cells[columns.indexOf(column)] ?? '';
    }

    function currentRate() {
      return features.reduce((product, feature) => product * (feature.rate?.() ?? 1), 1);
    }

    // Plain decimal notation with the data's own places; a converted figure has two at least.
    function formatTotal(list) {
      const rate = currentRate();
      const sum = list.reduce((result, { amount }) => result + amount.value, 0);
      return (sum * rate).toFixed(rate === 1 ? places : Math.max(2, places));
    }
`;

const VIEW_CODE = `
    function render() {
      const shownRows = rows.filter((row) => features.every((feature) => feature.keep?.(row) ?? true));
      const shown = shownRows.filter(({ amount }) => amount !== undefined);
      total.textContent = formatTotal(shown);
      document.getElementById('page-rows').textContent = shown.length;
      for (const feature of features) feature.render?.(shown, shownRows);
    }

    async function answered(request, name) {
      const response = await request;
      if (!response.ok) throw new Error(\`\${name} answered \${response.status}.\`);
      return response;
    }

    function report(text, isProblem = false) {
      status.textContent = text;
      status.classList.toggle('is-problem', isProblem);
    }

    async function load() {
      report(\`Loading \${config.dataFile} …\`);
      const response = await answered(fetch(DATA_FILE), config.dataFile);
      for (const feature of features) await feature.load?.();
      readData(new TextDecoder(config.encoding).decode(await response.arrayBuffer()));
      report(\`Up to date with \${config.dataFile}.\`);
    }

    readData(embeddedText);
    for (const feature of features) feature.start?.();
    load().catch((error) => {
      report(\`\${error.message} Showing the copy of the data that came with this page.\`, true);
    });
`;

/** The address stands in the call itself, where readers look for it; in single quotes, as the rest of the script. */
function addressLiteral(file: string): string {
  // `'` is the one of the five characters that encodeURIComponent leaves alone and that could end the string.
  return `'${file.split('/').map(encodeURIComponent).join('/').replaceAll("'", '%27')}'`;
}
