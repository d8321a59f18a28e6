/** JavaScript of a share page: asks for figures, finds the highest and the lowest, and shows them. */
export const PAGE_CODE = `
    const elements = Object.fromEntries(
      Object.entries(config.ids).map(([role, id]) => [role, document.getElementById(id)]),
    );
    const status = document.getElementById('page-status');
    const input = document.getElementById('page-cik');
    const panel = document.getElementById('page-figures');
    const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1, compactDisplay: 'long' });
    // Counts what was asked for: an answer that comes after a newer question is dropped.
    let latest = 0;

    function say(text, isProblem = false) {
      status.textContent = text;
      status.classList.toggle('is-problem', isProblem);
    }

    function show(figures) {
      document.title = figures.name ?? document.title;
      for (const [role, element] of Object.entries(elements)) {
        if (figures[role] !== undefined) element.textContent = String(figures[role]);
      }
      for (const [name, value] of [['highest', figures.maxValue], ['lowest', figures.minValue]]) {
        document.getElementById(\`page-\${name}-readable\`).textContent = compact.format(value);
        document.getElementById(\`page-\${name}-bar\`).value = Math.max(0, value / figures.maxValue) || 0;
      }
    }

    async function json(response) {
      if (!response.ok) throw new Error(\`the answer was \${response.status}\`);
      return response.json();
    }

    const fulfils = (fy) =>
      config.years.every(({ is, year }) => {
        if (is === '=') return fy === year;
        if (is === '>' || is === '<') return is === '>' ? fy > year : fy < year;
        return is === '>=' ? fy >= year : fy <= year;
      });

    // The highest and the lowest value of the entries that have a number and a fitting fiscal year.
    function extremes(answer) {
      const unit = config.unit ?? Object.keys(answer.units)[0];
      const entries = (answer.units[unit] ?? []).filter(
        ({ val, fy }) => typeof val === 'number' && /^\\d{4}$/.test(fy) && fulfils(Number(fy)),
      );
      if (entries.length === 0) throw new Error('it has no figures for these fiscal years');
      const best = (isBetter) => entries.reduce((found, one) => (isBetter(one.val, found.val) ? one : found));
      const max = best((a, b) => a > b);
      const min = best((a, b) => a < b);
      return { name: answer.entityName, maxValue: max.val, maxYear: max.fy, minValue: min.val, minYear: min.fy };
    }

    async function fromSec(cik) {
      try {
        return extremes(await askThroughProxy(conceptAddress(cik)).then(json));
      } catch (problem) {
        return extremes(await askDirectly(cik).then(json).catch(() => Promise.reject(problem)));
      }
    }

    async function fromFile() {
      const data = await fetch(config.dataFile, { cache: 'no-cache' }).then(json);
      const at = (path) => (path.length > 0 ? path.reduce((value, key) => value?.[key], data) : undefined);
      const figures = Object.fromEntries(Object.entries(config.paths).map(([role, path]) => [role, at(path)]));
      if (typeof figures.maxValue !== 'number') throw new Error('it holds no figures');
      return figures;
    }

    async function load(read, { about, done }) {
      latest += 1;
      const turn = latest;
      panel.setAttribute('aria-busy', 'true');
      say(\`Loading the figures of \${about} …\`);
      try {
        const figures = await read();
        if (turn !== latest) return;
        show(figures);
        say(done);
      } catch (problem) {
        if (turn !== latest) return;
        const kept = elements.maxValue.textContent === '—' ? '' : \` Still showing \${document.title}.\`;
        const reason = problem instanceof TypeError ? 'the SEC could not be reached' : problem.message;
        say(\`The figures of \${about} could not be loaded: \${reason}.\${kept}\`, true);
      }
      panel.setAttribute('aria-busy', 'false');
    }

    const loadCompany = (cik) =>
      load(() => fromSec(cik), { about: \`CIK \${cik}\`, done: \`Showing the figures of CIK \${cik}, just fetched from the SEC.\` });

    // Ten digits; leading zeros may be left out.
    const readCik = (text) => (/^\\d{1,10}$/.test(text) ? text.padStart(10, '0') : undefined);

    const askedFor = () => new URLSearchParams(location.search).get(config.parameter)?.trim() ?? '';

    function start() {
      const asked = askedFor();
      const cik = readCik(asked);
      input.value = asked;
      input.setAttribute('aria-invalid', String(asked !== '' && !cik));
      if (cik) return loadCompany(cik);
      if (asked !== '') {
        latest += 1;
        return say(\`"\${asked}" is no CIK: it must have up to ten digits, and nothing else.\`, true);
      }
      if (!config.hasFigures) return loadCompany(config.cik);
      return load(fromFile, {
        about: \`CIK \${config.cik}\`,
        done: \`Showing the figures of CIK \${config.cik} in \${config.dataFile}.\`,
      });
    }

    document.getElementById('page-form').addEventListener('submit', (event) => {
      event.preventDefault();
      const address = new URL(location.href);
      address.searchParams.set(config.parameter, input.value.trim());
      if (input.value.trim() === '') address.searchParams.delete(config.parameter);
      history.pushState(null, '', address);
      start();
    });

    document.getElementById('page-refresh').addEventListener('click', () => {
      loadCompany(readCik(askedFor()) ?? config.cik);
    });
`;
