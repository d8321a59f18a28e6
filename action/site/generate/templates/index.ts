/** All templates. A new one is one folder and one line here. */
import { apiLookup } from './api-lookup/template.ts';
import { dataDashboard } from './data-dashboard/template.ts';
import { fileSet } from './file-set/template.ts';
import { fileViewer } from './file-viewer/template.ts';
import { formSurvey } from './form-survey/template.ts';
import { genericPage } from './generic-page/template.ts';
import { imageViewer } from './image-viewer/template.ts';
import { keptPage } from './kept-page/template.ts';
import { markdownViewer } from './markdown-viewer/template.ts';
import { salesSummary } from './sales-summary/template.ts';
import { shareData } from './share-data/template.ts';
import { smallApp } from './small-app/template.ts';
import type { Template } from './template.ts';

export const templates: readonly Template[] = [
  dataDashboard,
  fileSet,
  fileViewer,
  formSurvey,
  genericPage,
  imageViewer,
  keptPage,
  markdownViewer,
  salesSummary,
  apiLookup,
  shareData,
  smallApp,
];
