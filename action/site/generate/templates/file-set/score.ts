/** How much a task speaks of publishing files, and not of one page or of data that it brings along. */
import type { FileTree } from '../../../context.ts';
import { buildProducts } from '../../build-products.ts';
import type { SitePlan } from '../../plan-types.ts';

/** Parts of any page, and the papers of any repository. */
const INCIDENTAL = /\.(?:html?|css|m?js|ts)$|^(?:readme\.md|licen[cs]e.*|\.nojekyll|site\.json)$/i;
const WORKFLOW = /^\.github\/workflows\//;
const LINKS_ALL =
  /\b(?:link(?:s|ing)?\s+to|index\s+of|lists?|listing)\s+(?:all|each|every|these|those|the (?:above|files|following))/i;
const SPEAKS_OF_FILES =
  /\b(?:these|following|several|multiple|all)\s+(?:\w+\s+)?files\b|\bfiles?:|\bpubli(?:sh|qu|e[rz]|ca)|veröffentlich|\b(?:diese|folgende\w*)\s+dateien|\b(?:ces|les|estos|los)\s+(?:fichiers|archivos|ficheros)/i;

export function scoreFileSet(plan: SitePlan, files: FileTree): number {
  const { manifest, brief, elements } = plan;
  const hasWorkflow = manifest.some(({ path }) => WORKFLOW.test(path));
  if (hasWorkflow && buildProducts(plan).length > 0) return 5;
  const listed = manifest.filter(({ path, isListed }) => isListed && !INCIDENTAL.test(path));
  // Tables are more often what a page is made from than what is published.
  const content = listed.filter(({ path }) => !/\.(?:csv|tsv|xlsx)$/i.test(path) || !files.has(path));
  const links = LINKS_ALL.test(brief);
  if (content.length > 1) return links ? 5 : SPEAKS_OF_FILES.test(brief) ? 4 : 2;
  // Any page may be published by a workflow.
  if (hasWorkflow && elements.length === 0) return 2;
  return links && manifest.filter(({ path }) => !INCIDENTAL.test(path)).length > 1 ? 3 : 0;
}
