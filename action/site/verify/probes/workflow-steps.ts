/** "CI YAML has steps for ruff, executing execute.py, and Pages deploy": each is found in what a step runs or uses. */
import { parse } from 'yaml';
import { z } from 'zod';
import type { FileTree } from '../../context.ts';
import { listItems, phrase, read } from './phrase.ts';
import type { Probe } from './probe.ts';

const PATTERNS = [
  phrase(
    '(?:the )?(?:(?:ci|github actions|actions)(?: workflow)?|workflow)(?: yaml| file)? (?:has|have|contains?|includes?) (?:{a}steps?|jobs?) (?:for|that|to|which)(?: runs?)? (?<list>.+)',
  ),
  phrase(
    '{the file} (?:has|have|contains?|includes?) (?:{a}steps?|jobs?) (?:for|that|to|which)(?: runs?)? (?<list>.+)',
  ),
];
const FILLER =
  /\b(?:runs?|running|execut(?:es?|ing)|uses?|using|invok(?:es?|ing)|call(?:s|ing)?|the|a|an|of|python|script|step)(?![\w./-])/gi;
const PAGES =
  /^(?:(?:github )?pages (?:deploy(?:ment|ing|s)?|publish(?:ing)?)|(?:deploy(?:ing|ment|s)?|publish(?:ing)?) (?:to |on |via )?(?:github )?pages)$/i;
const TOOL = /^[\w@./-]+$/;
const workflow = z.object({
  jobs: z.record(z.string(), z.object({ steps: z.array(z.record(z.string(), z.unknown())).default([]) })),
});

export const workflowSteps: Probe = {
  name: 'workflow-steps',
  async decide({ check, files }) {
    const found = read(check, PATTERNS);
    const wanted = found && listItems(found.list ?? '').map(readItem);
    if (!wanted?.every((item) => item !== undefined)) return undefined;
    const steps = readSteps(files, found?.file);
    if (typeof steps === 'string') return { passed: false, detail: steps };
    const missing = wanted.filter(({ pattern }) => !steps.some((step) => pattern.test(step)));
    return missing.length === 0
      ? { passed: true, detail: `There are steps with ${wanted.map(({ name }) => name).join(', ')}.` }
      : { passed: false, detail: `No step has ${missing.map(({ name }) => name).join(', ')}.` };
  },
};

/** A program, a file, or the deployment to Pages; `undefined` for what needs a reader. */
function readItem(item: string): { name: string; pattern: RegExp } | undefined {
  if (PAGES.test(item)) return { name: 'a Pages deployment', pattern: /deploy-pages|gh-pages/i };
  const name = item.replace(FILLER, ' ').replace(/["'`]/g, '').trim();
  if (!TOOL.test(name)) return undefined;
  return { name, pattern: new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`, 'i') };
}

/** What each step runs or uses; a sentence if there is none to read. */
function readSteps(files: FileTree, named: string | undefined): string[] | string {
  const paths = named === undefined ? [...files.keys()].filter(isWorkflow) : [named];
  const texts: string[] = [];
  for (const path of paths) {
    const content = files.get(path);
    if (!content) return `There is no ${path}.`;
    try {
      const { jobs } = workflow.parse(parse(content.toString('utf8')));
      for (const { steps } of Object.values(jobs))
        texts.push(...steps.map(({ run, uses }) => `${uses ?? ''}\n${run ?? ''}`));
    } catch {
      return `${path} is no valid workflow.`;
    }
  }
  return paths.length === 0 ? 'There is no workflow file.' : texts;
}

function isWorkflow(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}
