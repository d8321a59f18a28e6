/** How the page reads its file; numbers by the rules of `parse-amount.ts`, a test runs both over one table. */
import { MOST_PLACES } from '../sales-data.ts';

export const READING_CODE = `
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

    // Names first. A file without names has numbered columns, and a column that is worked out stands last.
    function readTable(text) {
      const all = config.format === 'json' ? parseJson(text) : parseCsv(text);
      const first = all[0] ?? [];
      const header = config.hasHeader ? [...first] : first.map((_, index) => \`Column \${index + 1}\`);
      const lines = config.hasHeader ? all.slice(1) : all;
      if (config.derived && header.length > 0) {
        for (const cells of lines) cells[header.length] = derivedText(cells, header);
        header.push(config.derived.name);
      }
      return [header, ...lines];
    }

    // The product of a row's factors; without factors every row counts one.
    function derivedText(cells, header) {
      const factors = config.derived.factors.map(({ column, decimalMark }) =>
        parseAmount(cells[header.indexOf(column)] ?? '', decimalMark));
      if (factors.includes(undefined)) return '';
      const product = factors.reduce((result, { value }) => result * value, 1);
      return product.toFixed(Math.min(${MOST_PLACES}, factors.reduce((sum, { places }) => sum + places, 0)));
    }

    function readData(text) {
      const [header, ...lines] = readTable(text);
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
