/** All quality checks, in the order they are shown. A new one is one file and one line here. */
import { accessibility } from './accessibility.ts';
import { consoleErrors } from './console-errors.ts';
import { deliveredHtml } from './delivered-html.ts';
import { externalRequests } from './external-requests.ts';
import { horizontalScroll } from './horizontal-scroll.ts';
import { htmlValidity } from './html-validity.ts';
import { ownRequests } from './own-requests.ts';
import { pageHead } from './page-head.ts';
import { pageLoads } from './page-loads.ts';
import type { FileCheck, PageCheck } from './quality-check.ts';
import { secrets } from './secrets.ts';
import { pageSize, treeSize } from './sizes.ts';
import { uncaughtErrors } from './uncaught-errors.ts';

export const pageChecks: readonly PageCheck[] = [
  pageLoads,
  consoleErrors,
  uncaughtErrors,
  ownRequests,
  externalRequests,
  pageSize,
  horizontalScroll,
  // Last: it thins the page out.
  accessibility,
];

export const fileChecks: readonly FileCheck[] = [pageHead, htmlValidity, deliveredHtml, treeSize, secrets];
