/** All templates. A new one is one folder and one line here. */
import { salesSummary } from './sales-summary/template.ts';
import type { Template } from './template.ts';

export const templates: readonly Template[] = [salesSummary];
