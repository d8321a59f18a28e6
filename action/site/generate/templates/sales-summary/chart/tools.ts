/** The page's own chart code, run while the page is made: what is delivered is what the page would draw. */
import { compileFunction } from 'node:vm';
import type { Amount } from '../parse-amount.ts';
import { DATE_CODE } from '../script/dates.ts';
import type { ChartSpec } from './chart-spec.ts';
import { DRAWING_CODE } from './drawing-code.ts';
import { POINTS_CODE } from './points-code.ts';

export interface Point {
  label: string;
  value: number;
  text: string;
}

interface Entry {
  label: string;
  amount: Amount | undefined;
}

interface Colors {
  text: string;
  muted: string;
  line: string;
  surface: string;
  series: readonly string[];
}

interface ChartTools {
  putsDayFirst(texts: readonly string[]): boolean;
  isoDate(text: string, isDayFirst: boolean): string | undefined;
  chartPoints(
    entries: readonly Entry[],
    how: Pick<ChartSpec, 'kind' | 'aggregate' | 'period'> & { leastPlaces: number },
  ): { points: Point[]; note: string };
  drawChart(
    points: readonly Point[],
    how: { kind: ChartSpec['kind']; title: string; width: number; colors: Colors },
  ): { width: number; height: number; content: string };
}

const compile = compileFunction(
  `${DATE_CODE}${POINTS_CODE}${DRAWING_CODE} return { putsDayFirst, isoDate, chartPoints, drawChart };`,
);

export const chartTools: ChartTools = compile();

export const COLORS: Colors = {
  text: 'var(--text)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  surface: 'var(--surface)',
  series: Array.from({ length: 9 }, (_, index) => `var(--series-${index + 1})`),
};
