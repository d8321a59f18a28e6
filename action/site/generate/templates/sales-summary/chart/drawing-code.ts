/** Draws a chart as SVG, in the page and while it is made: the same code runs in both. Colours are the caller's. */
export const DRAWING_CODE = `
    const KIND_NAMES = { bar: 'Bar chart', line: 'Line chart', pie: 'Pie chart', doughnut: 'Doughnut chart' };

    function escapeMarkup(text) {
      const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
      return String(text).replace(/[&<>"']/g, (sign) => entities[sign]);
    }

    function shortText(text, most) {
      const signs = [...text];
      return signs.length > most ? signs.slice(0, most - 1).join('') + '…' : text;
    }

    function shortNumber(value) {
      const size = Math.abs(value);
      const unit = [[1e9, 'B'], [1e6, 'M'], [1e4, 'k', 1e3]].find(([least]) => size >= least);
      return unit ? Number((value / (unit[2] ?? unit[0])).toPrecision(4)) + unit[1] : String(Number(value.toPrecision(6)));
    }

    function svgText(x, y, content, { anchor = 'middle', color }) {
      return '<text x="' + x.toFixed(1) + '" y="' + y.toFixed(1) + '" text-anchor="' + anchor + '" fill="' + color + '" font-size="12">' + escapeMarkup(content) + '</text>';
    }

    function svgMark(tag, attributes, { label, text }) {
      const list = Object.entries(attributes).map(([name, value]) => ' ' + name + '="' + (typeof value === 'number' ? Number(value.toFixed(2)) : value) + '"');
      return '<' + tag + list.join('') + '><title>' + escapeMarkup(label + ': ' + text) + '</title></' + tag + '>';
    }

    // About five round steps that hold all values and zero.
    function axisTicks(values) {
      const low = Math.min(0, ...values);
      const high = Math.max(0, ...values);
      const rough = (high - low || 1) / 4;
      const power = 10 ** Math.floor(Math.log10(rough));
      const step = [1, 2, 5, 10].find((factor) => factor * power >= rough) * power;
      const first = Math.floor(low / step);
      const last = Math.ceil((high || (low < 0 ? 0 : step)) / step);
      return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
    }

    function drawUpright(points, { kind, width, height, colors }) {
      const ticks = axisTicks(points.map(({ value }) => value));
      const [low, high] = [ticks[0], ticks.at(-1)];
      const left = 14 + 7 * Math.max(...ticks.map((tick) => shortNumber(tick).length));
      const [top, bottom, right] = [12, height - 28, width - 12];
      const y = (value) => bottom - ((value - low) / (high - low)) * (bottom - top);
      const slot = (right - left) / points.length;
      const x = (index) => left + slot * (index + 0.5);
      const grid = ticks.map((tick) => '<path d="M' + left + ' ' + y(tick).toFixed(1) + 'H' + right + '" stroke="' + colors.line + '"/>' + svgText(left - 8, y(tick) + 4, shortNumber(tick), { anchor: 'end', color: colors.muted }));
      const every = Math.ceil(points.length / Math.max(1, Math.floor((right - left) / (20 + 7 * Math.min(14, Math.max(...points.map(({ label }) => [...label].length)))))));
      const labels = points.map(({ label }, index) => index % every === 0 ? svgText(x(index), height - 8, shortText(label, 14), { color: colors.muted }) : '');
      const marks = points.map((point, index) => kind === 'bar'
        ? svgMark('rect', { x: x(index) - Math.min(slot * 0.35, 36), y: Math.min(y(0), y(point.value)), width: Math.min(slot * 0.7, 72), height: Math.abs(y(0) - y(point.value)), rx: 3, fill: colors.series[0] }, point)
        : svgMark('circle', { cx: x(index), cy: y(point.value), r: points.length > 60 ? 2 : 4, fill: colors.series[0] }, point));
      const path = points.map(({ value }, index) => x(index).toFixed(1) + ',' + y(value).toFixed(1)).join(' ');
      const line = kind === 'line' ? '<polyline points="' + path + '" fill="none" stroke="' + colors.series[0] + '" stroke-width="2.5" stroke-linejoin="round"/>' : '';
      return grid.join('') + labels.join('') + line + marks.join('');
    }

    // Bars from left to right, where names are too long to stand side by side.
    function drawLying(points, { width, colors }) {
      const values = points.map(({ value }) => value);
      const most = Math.max(8, Math.floor(width / 22));
      const left = 16 + 7 * Math.min(most, Math.max(...points.map(({ label }) => [...label].length)));
      const right = width - 16 - 8 * Math.max(...values.map((value) => shortNumber(value).length));
      const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
      const x = (value) => left + ((value - low) / (high - low || 1)) * (right - left);
      return points.map((point, index) => {
        const y = index * 30 + 8;
        const end = Math.max(x(0), x(point.value));
        return svgText(left - 8, y + 16, shortText(point.label, most), { anchor: 'end', color: colors.text })
          + svgMark('rect', { x: Math.min(x(0), x(point.value)), y, width: Math.abs(x(point.value) - x(0)), height: 22, rx: 3, fill: colors.series[0] }, point)
          + svgText(end + 6, y + 16, shortNumber(point.value), { anchor: 'start', color: colors.muted });
      }).join('');
    }

    function drawRound(points, { kind, width, height, colors }) {
      const sum = points.reduce((result, { value }) => result + value, 0);
      const isWide = width >= 440;
      const radius = isWide ? height / 2 - 12 : Math.min(width / 2, 130) - 10;
      const [cx, cy] = isWide ? [radius + 16, height / 2] : [width / 2, radius + 10];
      const at = (part, size) => (cx + size * Math.sin(part * 2 * Math.PI)).toFixed(2) + ' ' + (cy - size * Math.cos(part * 2 * Math.PI)).toFixed(2);
      const inner = kind === 'doughnut' ? radius * 0.58 : 0;
      let done = 0;
      return points.map((point, index) => {
        const share = point.value / sum;
        // A full circle has no two ends to draw an arc between.
        const [from, to] = [done, done + Math.min(share, 0.99999)];
        done += share;
        const large = share > 0.5 ? 1 : 0;
        const arc = (size, end, sweep) => 'A' + size + ' ' + size + ' 0 ' + large + ' ' + sweep + ' ' + at(end, size);
        const d = inner > 0
          ? 'M' + at(from, radius) + arc(radius, to, 1) + 'L' + at(to, inner) + arc(inner, from, 0) + 'Z'
          : 'M' + cx + ' ' + cy + 'L' + at(from, radius) + arc(radius, to, 1) + 'Z';
        const color = colors.series[index % colors.series.length];
        const [keyX, keyY] = isWide ? [2 * radius + 48, cy - points.length * 12 + index * 24] : [12, 2 * radius + 32 + index * 24];
        const name = shortText(point.label, Math.max(6, Math.floor((width - keyX) / 7.5) - 9));
        return svgMark('path', { d, fill: color, stroke: colors.surface, 'stroke-width': 2 }, point)
          + '<rect x="' + keyX + '" y="' + keyY + '" width="12" height="12" rx="2" fill="' + color + '"/>'
          + svgText(keyX + 20, keyY + 11, name + ' · ' + (share * 100).toFixed(1) + ' %', { anchor: 'start', color: colors.text });
      }).join('');
    }

    // The size and the content of the SVG element.
    function drawChart(points, { kind, title, width, colors }) {
      const isRound = kind === 'pie' || kind === 'doughnut';
      const longest = Math.max(1, ...points.map(({ label }) => [...label].length));
      const isLying = kind === 'bar' && points.length * (longest * 7 + 16) > width - 60;
      const legend = isRound && width < 440 ? points.length * 24 : 0;
      const height = points.length === 0 ? 80 : isLying ? points.length * 30 + 12 : isRound ? 260 + legend : 300;
      const draw = isRound ? drawRound : isLying ? drawLying : drawUpright;
      const marks = points.length === 0
        ? svgText(width / 2, 44, 'No figures to show', { color: colors.muted })
        : draw(points, { kind, width, height, colors });
      const told = points.slice(0, 12).map(({ label, text }) => label + ': ' + text).join('; ');
      return {
        width,
        height,
        content: '<title>' + escapeMarkup(title) + '</title><desc>' + escapeMarkup(KIND_NAMES[kind] + '. ' + told + (points.length > 12 ? '; …' : '')) + '</desc>' + marks,
      };
    }
`;
