/** What a summary page adds to the shared stylesheet, as far as it needs it. */

/** Totals stand in the last column. */
const TABLES = `.table th:last-child,
.table td:last-child {
  font-variant-numeric: tabular-nums;
  text-align: end;
  white-space: nowrap;
}

.table .sort {
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-transform: inherit;
  cursor: pointer;
}

.table .sort::after {
  content: ' ↕';
}

.table [aria-sort='ascending'] .sort::after {
  content: ' ↑';
}

.table [aria-sort='descending'] .sort::after {
  content: ' ↓';
}
`;

const CHARTS = `
:root {
  --series-1: #1d4ed8;
  --series-2: #c2410c;
  --series-3: #047857;
  --series-4: #7e22ce;
  --series-5: #0e7490;
  --series-6: #be123c;
  --series-7: #a16207;
  --series-8: #4d7c0f;
  --series-9: #64748b;
}

@media (prefers-color-scheme: dark) {
  :root {
    --series-1: #8ab4ff;
    --series-2: #fdba74;
    --series-3: #6ee7b7;
    --series-4: #d8b4fe;
    --series-5: #67e8f9;
    --series-6: #fda4af;
    --series-7: #fde047;
    --series-8: #bef264;
    --series-9: #94a3b8;
  }
}

.charts {
  display: grid;
  gap: 1.25rem;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
}

/* Of an odd number the first one has the whole width. */
.charts > :first-child:nth-last-child(odd) {
  grid-column: 1 / -1;
}

.chart {
  min-width: 0;
}

.chart svg,
.chart canvas,
svg.chart {
  display: block;
  width: 100%;
  height: auto;
}

/* A library that fits its drawing to this frame needs a frame that does not follow the drawing. */
.chart-canvas.is-live {
  position: relative;
  height: 20rem;
}

.chart-note {
  margin: 0.5rem 0 0;
  color: var(--muted);
  font-size: 0.875rem;
}

.chart-figures {
  margin-top: 0.75rem;
}

.chart-figures summary {
  color: var(--muted);
  font-size: 0.875rem;
  cursor: pointer;
}
`;

const WIDE = `
.page-header,
main,
.page-footer {
  max-width: 72rem;
}
`;

const FIGURES = `
.kpis .facts {
  display: grid;
  gap: 1rem;
  grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
}

.kpis .facts div {
  display: block;
}

.kpis .facts dt {
  font-size: 0.875rem;
}

.kpis .facts dd {
  font-size: 1.375rem;
}
`;

export function stylesFor({ charts, isDashboard }: { charts: number; isDashboard: boolean }): string {
  return [
    TABLES,
    ...(charts > 0 ? [CHARTS] : []),
    ...(charts > 1 || isDashboard ? [WIDE] : []),
    ...(isDashboard ? [FIGURES] : []),
  ].join('');
}
