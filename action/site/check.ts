import type { FileTree } from './context.ts';
import { withReadme } from './generate/readme.ts';
import { repairs } from './generate/repairs/index.ts';
import type { Stage } from './stage.ts';
import { findBrowser, withBrowser } from './verify/browser.ts';
import { improve } from './verify/improve.ts';
import { verify } from './verify/verify.ts';

const REPAIR_ROUNDS = 3;

/** Opens the site in a real browser before anybody else can, repairs what fails, and writes down the verdicts. */
export const check: Stage = {
  name: 'check',
  title: 'Check in a browser',
  async run(work) {
    const { generation, candidate, input, signal, pageHosts } = work;
    if (!generation) throw new Error('there is nothing to check');
    const { plan, readme } = generation;
    work.candidate = await withBrowser(findBrowser(), async (browser) => {
      const verifyFiles = (files: FileTree) =>
        verify(files, { plan, input, browser, signal, allowedHosts: pageHosts });
      const checked = { ...candidate, checks: await verifyFiles(candidate.files) };
      const best = await improve(checked, {
        plan,
        repairs,
        verify: verifyFiles,
        signal,
        rounds: REPAIR_ROUNDS,
      });
      return { ...best, files: withReadme(readme, best) };
    });
    const { checks } = work.candidate;
    for (const { check: what, verdict, detail } of checks) {
      work.reporter.log(`${verdict}: ${what}${detail && verdict !== 'passed' ? ` (${detail})` : ''}`);
    }
    const count = (wanted: string) => checks.filter(({ verdict }) => verdict === wanted).length;
    return `${count('passed')} checks passed, ${count('failed')} failed, ${count('undecided')} undecided`;
  },
};
