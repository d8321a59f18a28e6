/** Text from outside in what people read: README, and the run's summary page. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lexer, type Token, walkTokens } from 'marked';
import { afterEach, expect, test, vi } from 'vitest';
import { withReadme } from '../../../../action/site/generate/readme.ts';
import { readAbout } from '../../../../action/site/model/answer/read-about.ts';
import { writeSummary } from '../../../../action/site/report.ts';
import type { CheckResult } from '../../../../src/contract/report.ts';
import { make, makeTask, repository } from '../site/support.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</td></tr></table><h1>Owned</h1>',
  '[click](javascript:alert(1))',
  '![pixel](https://evil.example/p.png)',
  '# Heading',
  '\n\n# Heading\n\n',
  '| a | b |\n| - | - |',
  '```\n# out of the fence\n```',
  '\n`\u202e``\n\n# out of the fence',
  '``` `` ` \n~~~\n# x',
  '<!-- hidden --> <details open>',
  '&lt;b&gt; &#60;script&#62;',
  'a\\',
  '[ref]: https://evil.example "x"',
  '\u202etxt.exe',
];

/** Everything but words: HTML, headings, links and pictures. */
function structure(markdown: string) {
  const found: string[] = [];
  walkTokens(lexer(markdown, { gfm: true }), (token: Token) => {
    if (token.type === 'html') found.push(`html ${token.raw}`);
    if (token.type === 'heading') found.push(`heading ${token.depth} ${token.text}`);
    if (token.type === 'image') found.push(`image ${token.href}`);
    // An address that stands there as one may be followed; that it is clickable hides nothing.
    if (token.type === 'link' && token.raw !== token.href) found.push(`link ${token.href}`);
  });
  return found;
}

async function readmeWith(hostile: string): Promise<string> {
  const about = readAbout(`## Summary\n${hostile}\n## Features\n- ${hostile}\n## Usage\n- x`);
  const task = makeTask({ brief: `Show a page. ${hostile}`, checks: [hostile, `js: "${hostile}"`] });
  const { generation } = await make(task);
  const checks: CheckResult[] = [hostile, 'x'].map((check) => ({
    check,
    kind: 'text',
    verdict: 'failed',
    decided_by: 'probe',
    detail: hostile,
  }));
  const source = {
    ...generation.readme,
    documentation: { ...generation.readme.documentation, ...about },
    title: hostile.replace(/\s/g, ' '),
  };
  const files = withReadme(source, { files: generation.files, notes: [hostile], checks });
  return files.get('README.md')?.toString() ?? '';
}

test.each(HOSTILE)('%j changes nothing of a README but its words', async (hostile) => {
  const [plain, attacked] = [structure(await readmeWith('words')), structure(await readmeWith(hostile))];
  expect(attacked.slice(1)).toEqual(plain.slice(1));
  expect(attacked[0]).toMatch(/^heading 1 /);
});

const dir = mkdtempSync(join(tmpdir(), 'errand-summary-'));
afterEach(() => vi.unstubAllEnvs());

test('the summary of a run has the tags that we write, and no other', async () => {
  const file = join(dir, 'summary.md');
  vi.stubEnv('GITHUB_STEP_SUMMARY', file);
  const pages: string[] = [];
  for (const text of ['words', HOSTILE.join('\n')]) {
    writeFileSync(file, '');
    const detail = { verdict: 'failed', decided_by: 'probe', kind: 'text' } as const;
    const work = {
      payload: { job: text },
      claim: { task: { task: text, round: 1 } },
      candidate: { checks: [{ check: text, detail: text, ...detail }] },
      generation: { maker: { label: text } },
    };
    await writeSummary(
      work as unknown as Parameters<typeof writeSummary>[0],
      [{ title: 'Publish', ok: false, seconds: 1, outcome: text }],
      {
        attempt: 1,
        status: 'completed',
        result: { repo_url: repository.url, pages_url: `${repository.pagesUrl}${text}`, commit_sha: text },
      } as unknown as Parameters<typeof writeSummary>[2],
    );
    pages.push(readFileSync(file, 'utf8'));
  }
  const [plain = '', attacked = ''] = pages.map((page) =>
    (page.match(/<[^>]*>/g) ?? []).map(nameOf).join(' '),
  );
  expect(attacked).toBe(plain);
  // Markdown begins again behind an empty line.
  expect(pages[1]).not.toMatch(/\n\s*\n\s*[#|`[!]/);
  rmSync(dir, { recursive: true });
});

function nameOf(tag: string): string {
  return tag.split(/[\s>]/)[0] ?? '';
}
