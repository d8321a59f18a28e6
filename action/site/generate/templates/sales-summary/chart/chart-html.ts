/** The markup of a chart: the drawing itself, the element that the task names, and the figures as a table. */
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { attributesHtml } from '../../kit/elements.ts';
import type { ChartSpec } from './chart-spec.ts';
import { COLORS, chartTools, type Point } from './tools.ts';

/** As wide as a card of a desktop page; the script draws for the width there is. */
const WIDTH = 640;

interface Options {
  spec: ChartSpec;
  points: readonly Point[];
  note: string;
  title: string;
  isChartJs: boolean;
}

/** Ids of the parts; the task's id stays with the element that it means. */
export function partIds({ id, tag }: ChartSpec, isChartJs: boolean) {
  const hasCanvas = tag === 'canvas' || isChartJs;
  const isOwnCanvas = tag === 'canvas' || (isChartJs && tag === '');
  return {
    canvasId: hasCanvas && tag !== 'svg' ? (isOwnCanvas ? id : `${id}-canvas`) : null,
    svgId: tag === 'svg' ? id : `${id}-drawing`,
    dataId: `${id}-figures`,
    noteId: `${id}-note`,
  };
}

export function chartSection(options: Options): string {
  const { spec, points, note, title } = options;
  const { dataId, noteId } = partIds(spec, options.isChartJs);
  const headingId = escapeHtml(`${spec.id}-heading`);
  const rows = points.map(
    ({ label, text }) => `<tr><td>${escapeHtml(label)}</td><td>${escapeHtml(text)}</td></tr>`,
  );
  return `<section class="card chart-card" aria-labelledby="${headingId}">
        <h2 id="${headingId}">${escapeHtml(title)}</h2>
        ${drawing(options)}
        <p id="${escapeHtml(noteId)}" class="chart-note"${note === '' ? ' hidden' : ''}>${escapeHtml(note)}</p>
        <details class="chart-figures">
          <summary>Figures of this chart</summary>
          <div class="table-frame">
            <table id="${escapeHtml(dataId)}" class="table">
              <thead><tr><th scope="col">${escapeHtml(spec.group ?? 'Row')}</th><th scope="col">${escapeHtml(spec.aggregate === 'count' ? 'Rows' : spec.value)}</th></tr></thead>
              <tbody>${rows.join('')}</tbody>
            </table>
          </div>
        </details>
      </section>`;
}

function drawing({ spec, points, title, isChartJs }: Options): string {
  const { canvasId, svgId } = partIds(spec, isChartJs);
  const { width, height, content } = chartTools.drawChart(points, {
    kind: spec.kind,
    title,
    width: WIDTH,
    colors: COLORS,
  });
  const own = (id: string) => (id === spec.id ? spec.attributes : {});
  const svg = `<svg${attributesHtml({ ...own(svgId), id: svgId, role: 'img', 'aria-label': title, viewBox: `0 0 ${width} ${height}` })}>${content}</svg>`;
  const canvas = canvasId
    ? `<div class="chart-canvas" hidden><canvas${attributesHtml({ ...own(canvasId), id: canvasId, role: 'img', 'aria-label': title })}></canvas></div>`
    : '';
  const inner = `${canvas}${svg}`;
  const isNamed = canvasId === spec.id || svgId === spec.id;
  const tag = spec.tag === '' || isNamed ? 'div' : spec.tag;
  const classes = ['chart', isNamed ? '' : spec.attributes.class].filter(Boolean).join(' ');
  const attributes = isNamed ? {} : { ...spec.attributes, id: spec.id };
  return `<${tag}${attributesHtml({ ...attributes, class: classes })}>${inner}</${tag}>`;
}
