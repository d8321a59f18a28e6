/** Tasks, inputs and a browser for the tests of site making. */
import type { Browser } from 'playwright-core';
import type { FileTree, SiteInput } from '../../../../action/site/context.ts';
import type { Generation } from '../../../../action/site/generate/finish-site.ts';
import { layGroundwork } from '../../../../action/site/generate/groundwork.ts';
import { templateSite } from '../../../../action/site/generate/template-site.ts';
import { decodeAttachments } from '../../../../action/site/prepare/decode-attachments.ts';
import { launchBrowser } from '../../../../action/site/verify/browser.ts';
import { verify } from '../../../../action/site/verify/verify.ts';
import type { CheckResult } from '../../../../src/contract/report.ts';
import { type SiteTask, siteTask, type TaskCheck } from '../../../../src/contract/task.ts';
import { findChrome } from '../../../../src/local/chrome.ts';

export const repository = {
  owner: 'northwind',
  name: 'tally',
  url: 'https://github.com/northwind/tally',
  pagesUrl: 'https://northwind.github.io/tally/',
};

export interface TaskParts {
  brief?: string;
  checks?: TaskCheck[];
  round?: number;
  files?: Record<string, string | Buffer>;
}

export function makeTask({
  brief = 'Sum the file',
  checks = [],
  round = 1,
  files = {},
}: TaskParts): SiteTask {
  return siteTask.parse({
    email: 'ada@example.org',
    task: 'tally',
    round,
    nonce: `nonce-${round}`,
    brief,
    checks,
    evaluation_url: 'https://grader.example.org/notify',
    attachments: Object.entries(files).map(([name, content]) => ({
      name,
      url: `data:application/octet-stream;base64,${Buffer.from(content).toString('base64')}`,
    })),
  });
}

export async function inputFor(task: SiteTask, previous: FileTree = new Map()): Promise<SiteInput> {
  const { files, notes } = await decodeAttachments(task.attachments, {
    guard: { policy: { allowLoopback: false, allowHttp: false } },
    signal: AbortSignal.timeout(5_000),
    maxBytes: 10_000_000,
    maxAllBytes: 10_000_000,
  });
  return { task, attachments: files, previous, repository, year: 2031, notes };
}

/** Tests reach no data servers; those that need one bring their own. */
const refuse: typeof fetch = () => Promise.reject(new Error('no network in this test'));

export interface Made {
  input: SiteInput;
  generation: Generation;
  text(path: string): string;
}

export async function make(task: SiteTask, previous?: FileTree): Promise<Made> {
  const input = await inputFor(task, previous);
  const signal = AbortSignal.timeout(10_000);
  const generation = templateSite(await layGroundwork(input, { fetch: refuse, signal }));
  return { input, generation, text: (path) => generation.files.get(path)?.toString('utf8') ?? '' };
}

export async function openBrowser(): Promise<Browser> {
  return launchBrowser({ executable: await findChrome(process.env.CHROME_BIN) });
}

export function verifyMade(browser: Browser, { input, generation }: Made): Promise<CheckResult[]> {
  const signal = AbortSignal.timeout(60_000);
  return verify(generation.files, { plan: generation.plan, input, browser, signal });
}

/** What did not pass, in words: an empty list means that all is well. */
export function notPassed(checks: readonly CheckResult[]): string[] {
  return checks
    .filter(({ verdict }) => verdict !== 'passed')
    .map(({ check, verdict, detail }) => `${check}: ${verdict} ${detail ?? ''}`);
}
