/** All probes; the first that understands a check decides it. A new one is one file and one line here. */
import { attachmentUnchanged } from './attachment-unchanged.ts';
import { csvEqualsSheet } from './csv-equals-sheet.ts';
import { fetchesUrl } from './fetches-url.ts';
import { fileAbsent } from './file-absent.ts';
import { fileExists } from './file-exists.ts';
import { fileText } from './file-text.ts';
import { htmlElement } from './html-element.ts';
import { htmlTitle } from './html-title.ts';
import { jsonComparison } from './json-comparison.ts';
import { jsonFields } from './json-fields.ts';
import { linksFiles } from './links-files.ts';
import { mitLicence } from './mit-licence.ts';
import { pageText } from './page-text.ts';
import type { Probe } from './probe.ts';
import { readmeContent } from './readme-content.ts';
import { requiredFiles } from './required-files.ts';
import { urlParameter } from './url-parameter.ts';
import { validFormat } from './valid-format.ts';
import { wordCount } from './word-count.ts';
import { workflowSteps } from './workflow-steps.ts';

export const probes: readonly Probe[] = [
  mitLicence,
  readmeContent,
  attachmentUnchanged,
  fileExists,
  fileAbsent,
  requiredFiles,
  validFormat,
  jsonFields,
  jsonComparison,
  wordCount,
  linksFiles,
  htmlElement,
  htmlTitle,
  pageText,
  fileText,
  csvEqualsSheet,
  workflowSteps,
  fetchesUrl,
  urlParameter,
];
