import { describe, expect, it, vi } from 'vitest';
import type { FileTree } from '../../../../../action/site/context.ts';
import { planSite } from '../../../../../action/site/generate/plan.ts';
import { repairs } from '../../../../../action/site/generate/repairs/index.ts';
import type { Repair } from '../../../../../action/site/generate/repairs/repair.ts';
import { improve } from '../../../../../action/site/verify/improve.ts';
import type { CheckResult } from '../../../../../src/contract/report.ts';
import { makeTask } from '../support.ts';

const tree = (html: string): FileTree => new Map([['index.html', Buffer.from(html)]]);
const html = (files: FileTree) => files.get('index.html')?.toString() ?? '';
const signal = new AbortController().signal;
const plan = planSite(makeTask({}), []);

/** A page's text names the checks it passes. */
const verifyByText = async (files: FileTree): Promise<CheckResult[]> =>
  ['a', 'b', 'c'].map((check) => ({
    check,
    kind: 'js',
    decided_by: 'browser',
    verdict: html(files).includes(check) ? 'passed' : 'failed',
  }));

const becomes = (text: string): Repair => ({
  name: text,
  apply: () => ({ files: tree(text), note: `now ${text}` }),
});

async function improved(start: string, list: Repair[]) {
  const files = tree(start);
  const candidate = { files, checks: await verifyByText(files), notes: [] };
  return improve(candidate, { plan, repairs: list, verify: verifyByText, signal, rounds: 3 });
}

describe('a repaired candidate', () => {
  it.each([
    ['replaces the best if it passes one more', 'a', ['ab'], 'ab'],
    ['does not if it passes the same', 'a', ['a!'], 'a'],
    ['does not if it loses a check, even if it gains two', 'a', ['bc'], 'a'],
    ['is the base of the next one', 'a', ['ab', 'abc'], 'abc'],
    ['is passed over when a later one is better', 'a', ['', 'ac'], 'ac'],
  ])('%s', async (_, start, texts, end) => {
    const best = await improved(start, texts.map(becomes));
    expect(html(best.files)).toBe(end);
    expect(best.checks).toEqual(await verifyByText(tree(end)));
  });

  it('says what was repaired', async () => {
    expect((await improved('a', [becomes('ab')])).notes).toEqual(['now ab']);
  });

  it('is not made when nothing fails or nothing helps', async () => {
    const apply = vi.fn(() => undefined);
    const start = await improved('abc', [{ name: 'x', apply }]);
    expect([html(start.files), apply.mock.calls.length]).toEqual(['abc', 0]);
    await improved('a', [{ name: 'x', apply }]);
    expect(apply).toHaveBeenCalledTimes(1);
  });
});

describe('the repairs', () => {
  const page = '<!DOCTYPE html><head><title>Old</title></head><body><script>1</script><main></main></body>';
  function repaired(checks: string[]) {
    const sitePlan = planSite(makeTask({ checks: checks.map((js) => ({ js })) }), []);
    const failing = sitePlan.checks.map(({ text }) => ({
      check: text,
      kind: 'js' as const,
      verdict: 'failed' as const,
      decided_by: 'browser' as const,
    }));
    return repairs.flatMap((repair) => {
      const result = repair.apply({ plan: sitePlan, files: tree(page), failing });
      return result ? [html(result.files)] : [];
    });
  }

  it('set the title that is asked for, as text', () => {
    expect(repaired(["document.title === 'A </title> $& B'"])[0]).toContain(
      '<title>A &lt;/title&gt; $&amp; B</title>',
    );
  });

  it('add an element that is missing, with the right tag, a label, and no invented choices', () => {
    const js = "document.querySelector('select#pick').dataset.region !== undefined";
    const [fixed = ''] = repaired([js]);
    expect(fixed).toMatch(/<label for="pick">Pick<\/label><select [^>]*data-region=""/);
    expect(fixed).toContain('<option value="">No choices were given</option>');
  });

  it('leave out what passing checks find: a script may have made it', () => {
    const sitePlan = planSite(
      makeTask({
        checks: [{ js: '!!document.querySelector("#made")' }, { js: '!!document.querySelector("#not")' }],
      }),
      [],
    );
    const failing = [
      { check: '!!document.querySelector("#not")', kind: 'js', verdict: 'failed', decided_by: 'browser' },
    ] as const;
    const fixed = repairs
      .map((repair) => repair.apply({ plan: sitePlan, files: tree(page), failing }))
      .find(Boolean);
    expect(html(fixed?.files ?? new Map())).toMatch(/^(?!.*id="made").*id="not"/s);
    expect(fixed?.note).toContain('Checks ask for #not');
  });

  it('add a library behind the page’s own script', () => {
    const [fixed] = repaired(['!!document.querySelector("link[href*=\'bootstrap\']")']);
    expect(fixed).toMatch(
      /<script>1<\/script>.*<link rel="stylesheet" href="https:\/\/cdn\.jsdelivr\.net[^>]*integrity/s,
    );
  });

  it('leave a page alone that has everything', () => {
    expect(repaired(["document.title === 'Old'"])).toEqual([]);
  });
});
