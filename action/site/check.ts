import { bestSite } from './best-site.ts';
import { finalNotes } from './final-notes.ts';
import { withReadme } from './generate/readme.ts';
import { saveScreenshots, withScreenshots } from './screenshot-files.ts';
import type { Stage } from './stage.ts';

/** Opens the site in a real browser before anybody else can, repairs what fails, and writes down the verdicts. */
export const check: Stage = {
  name: 'check',
  title: 'Check in a browser',
  async run(work) {
    const { site, screenshots } = await bestSite(work, work.browsers);
    // It closes meanwhile. Where there is no best site, the run closes it at its end.
    void Promise.allSettled([work.browsers[Symbol.asyncDispose]()]);
    const { readme } = site.generation;
    work.generation = site.generation;
    const notes = [...site.notes, ...finalNotes(site, work.input)];
    const shown = { ...site, notes, files: withScreenshots(site.files, screenshots, readme.sent) };
    work.candidate = { ...shown, files: withReadme(readme, shown) };
    await saveScreenshots(screenshots);
    const { checks } = work.candidate;
    for (const { check: what, verdict, detail } of checks) {
      work.reporter.log(`${verdict}: ${what}${detail && verdict !== 'passed' ? ` (${detail})` : ''}`);
    }
    const count = (wanted: string) => checks.filter(({ verdict }) => verdict === wanted).length;
    return `${count('passed')} checks passed, ${count('failed')} failed, ${count('undecided')} undecided`;
  },
};
