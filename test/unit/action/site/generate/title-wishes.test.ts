/** Titles that no check gives in full are put together from the parts that checks look for. */
import { describe, expect, it } from 'vitest';
import { planSite } from '../../../../../action/site/generate/plan.ts';
import { makeTask } from '../support.ts';

const titleOf = (brief: string, ...checks: string[]) =>
  planSite(makeTask({ brief, checks: checks.map((js) => ({ js })) }), []).title;

describe('a title', () => {
  it.each<[string, string, string[]]>([
    ['Tally 7', 'Sum it.', ['document.title.includes("Tally 7")']],
    ['Tally 7', 'Sum it.', ['document.title.startsWith("Tally")', 'document.title.indexOf("7") !== -1']],
    ['Tally 7', 'Sum it.', ['/^Tally 7$/.test(document.title)']],
    ['Tally 7', 'Sum it.', ['document.title.match(/Tally\\s7/)']],
    ['Tally 7', 'Sum it.', ['const t = document.title; t === "Tally 7"']],
    ['Tally 7', 'Sum it.', ['document.querySelector("title").textContent === "Tally 7"']],
    ['Tally 7', 'Titled “Tally 7”.', ['document.title.toLowerCase().includes("tally")']],
    ['Tally 7', 'Sum it.\nTitle: Tally 7\nKeep it simple.', []],
    ['Tally x9', 'Title "Tally"', ['document.title.includes("x9")']],
  ])('%s: %s %j', (title, brief, checks) => {
    expect(titleOf(brief, ...checks)).toBe(title);
  });

  it('is not read out of a pattern with operators', () => {
    expect(titleOf('Sum it.', '/^Tally .+$/.test(document.title)')).toBeUndefined();
  });
});
