/** Whether a brief wants data drawn, and whether it wants the whole of a dashboard. */
import type { SitePlan } from '../../plan-types.ts';
import { CHART, isChart } from '../sales-summary/chart/is-chart.ts';

const DASHBOARD =
  /\bdash-?boards?\b|\bkpis?\b|\bkey (?:figures|metrics|indicators)\b|\b(?:data|sales|csv)\s+(?:explorer|analytics)\b/i;
const DRAWN = /\b(?:visuali[sz](?:e|es|ing|ation|ations)|chart(?:s|ed|ing)?|graph(?:s|ed)?|trends?)\b/i;
const REFUSED =
  /\b(?:no|without|not|never|don't)\s+(?:any\s+|a\s+|use\s+)*(?:charts?|graphs?|dashboards?)\b/i;

export function asksForDashboard(brief: string): boolean {
  return DASHBOARD.test(brief) && !REFUSED.test(brief);
}

export function asksForCharts({ brief, elements }: SitePlan): boolean {
  return elements.some(isChart) || ((CHART.test(brief) || DRAWN.test(brief)) && !REFUSED.test(brief));
}
