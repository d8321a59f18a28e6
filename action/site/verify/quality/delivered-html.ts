/** Some graders read the HTML with no browser: what checks read should be there before any script runs. */
import { readTexts } from '../read-texts.ts';
import { type FileCheck, listed } from './quality-check.ts';

/** What a check reads after it has acted itself is no part of the delivered page. */
const ACTS = /\.(?:click|submit|requestSubmit|dispatchEvent|focus)\(|\.(?:value|checked)\s*=(?!=)/;

export const deliveredHtml: FileCheck = {
  check: 'What checks read is in the HTML as delivered',
  async find({ html, passedChecks }) {
    const page = html.get('index.html');
    if (!page) throw new Error('there is no index.html');
    const reads = (await passedChecks()).filter((check) => !ACTS.test(check)).map(readTexts);
    const ids = [...new Set(reads.flatMap((read) => read.ids))];
    const missing = ids.flatMap((id) => {
      const element = page.elements.find((one) => one.id === id);
      if (!element) return [`#${id} is made by a script`];
      return element.text === '' ? [`#${id} is empty until a script runs`] : [];
    });
    const isUntitled = page.title === '' && reads.some(({ title }) => title);
    return { problem: listed(isUntitled ? ['the title is set by a script', ...missing] : missing) };
  },
};
