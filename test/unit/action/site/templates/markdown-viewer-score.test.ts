/** Which tasks the viewer takes, and which it leaves to others. */
import { describe, expect, it } from 'vitest';
import { planSite } from '../../../../../action/site/generate/plan.ts';
import { markdownViewer } from '../../../../../action/site/generate/templates/markdown-viewer/template.ts';
import { makeTask } from '../support.ts';

function score(brief: string, names: string[]): number {
  const files = new Map(names.map((name) => [name, Buffer.from('words')]));
  return markdownViewer.score(planSite(makeTask({ brief }), []), files);
}

describe('a document to show', () => {
  it.each<[string, string[], least: number]>([
    ['Convert input.md to HTML with marked and render it in #out.', ['input.md'], 4],
    ['Build a Markdown viewer.', [], 4],
    ['A live Markdown editor with preview', [], 4],
    ['Render the attached markdown file as a web page.', ['guide.markdown'], 3],
    ['Turn notes.md into HTML.', ['notes.md'], 3],
    ['Publish my résumé as a nice page.', ['cv.txt'], 2],
    ['Publish the attached story.', ['story.md'], 2],
  ])('%s', (brief, names, least) => {
    expect(score(brief, names)).toBeGreaterThanOrEqual(least);
  });
});

describe('a task for another template', () => {
  it.each<[string, string[]]>([
    ['Sum the sales column of data.csv into #total.', ['data.csv']],
    ['Show the GitHub user in #user.', ['uid.txt']],
    [
      'Publish these files:\n- story.txt: a story\n- about.md: three words\n- index.html: links them',
      ['uid.txt'],
    ],
    [
      'Dateien:\n* gedicht.txt: ein Gedicht\n* ich.md: drei Wörter\n* index.html: Startseite',
      ['gedicht.txt', 'ich.md', 'uid.txt'],
    ],
    ['A calculator. Write a README.md and add an MIT LICENSE.', ['README.md', 'LICENSE.txt']],
    ['A quiz with clearly marked answers', []],
  ])('%s', (brief, names) => {
    expect(score(brief, names)).toBe(0);
  });
});
