/** Groups rows for a chart, in the page and while it is made: the same code runs in both. It needs `DATE_CODE`. */
export const POINTS_CODE = String.raw`
    const MOST_POINTS = { bar: 24, line: 400, pie: 8, doughnut: 8 };
    const PERIOD_LENGTH = { day: 10, month: 7, year: 4 };

    // One point for each group: time and numbers in their order, other groups by size, as many as can be told apart.
    function chartPoints(entries, { kind, aggregate, period, leastPlaces }) {
      const isDayFirst = putsDayFirst(entries.map(({ label }) => label));
      const groups = new Map();
      let places = leastPlaces;
      for (const { label, amount } of entries) {
        if (aggregate !== 'count' && amount === undefined) continue;
        const name = period ? (isoDate(label, isDayFirst) ?? '').slice(0, PERIOD_LENGTH[period]) || '(no date)' : label || '(blank)';
        const group = groups.get(name) ?? { sum: 0, count: 0 };
        group.sum += amount?.value ?? 0;
        group.count += 1;
        places = Math.max(places, amount?.places ?? 0);
        groups.set(name, group);
      }
      if (aggregate === 'average') places = Math.max(2, places);
      if (aggregate === 'count') places = 0;
      const results = { sum: ({ sum }) => sum, average: ({ sum, count }) => sum / count, count: ({ count }) => count };
      const all = [...groups].map(([label, group]) => ({ label, value: Number(results[aggregate](group).toFixed(Math.min(10, places))) }));
      if (period || all.every(({ label }) => label !== '' && Number.isFinite(Number(label)))) {
        all.sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));
      } else if (kind !== 'line' && !all.every(({ label }) => isOrdinal(label))) {
        all.sort((a, b) => b.value - a.value);
      }
      const { shown, note } = limited(all, kind, aggregate !== 'average');
      return { points: shown.map((point) => ({ ...point, text: point.value.toFixed(Math.min(10, places)) })), note };
    }

    // Months, quarters and weekdays have an order of their own, which is the file's.
    function isOrdinal(label) {
      return /^(?:q[1-4]|h[12]|(?:week|day)\s*\d+|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|fri|sat|sun)[a-z]*)\b/i.test(label);
    }

    function limited(all, kind, canBeAdded) {
      const isRound = kind === 'pie' || kind === 'doughnut';
      const fit = isRound ? all.filter(({ value }) => value > 0) : all;
      const left = all.length - fit.length;
      const note = left > 0 ? left + ' without a value above 0 left out. ' : '';
      const most = MOST_POINTS[kind];
      if (fit.length <= most) return { shown: fit, note: note.trim() };
      const rest = fit.slice(most);
      const isSummed = isRound && canBeAdded;
      const other = { label: 'Other (' + rest.length + ')', value: rest.reduce((sum, { value }) => sum + value, 0) };
      const shown = isSummed ? [...fit.slice(0, most), other] : fit.slice(0, most);
      return { shown, note: (note + (isSummed ? '' : 'Showing the first ' + most + ' of ' + fit.length + '.')).trim() };
    }
`;
