/** Markdown that nobody vouches for, as HTML that may stand in any page. */
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../../../../action/site/generate/templates/markdown-viewer/render/render-document.ts';

function render(text: string, headingShift = 0) {
  const source = { files: [], text, format: 'markdown' as const };
  return renderDocument(source, { headingShift, hasFile: (path) => path === 'art/map 1.png' });
}

describe('addresses', () => {
  it.each([
    ['[a](https://example.org/?x=1&amp;y=2)', '<a href="https://example.org/?x=1&amp;y=2">a</a>'],
    ['[a](docs/b.md "tip \\" x")', '<a href="docs/b.md" title="tip &quot; x">a</a>'],
    ['[a](#the-end)', '<a href="#doc-the-end">a</a>'],
    ['<ada@example.org>', '<a href="mailto:ada@example.org">ada@example.org</a>'],
    ['[](https://example.org)', '<a href="https://example.org">https://example.org</a>'],
    ['[a](javascript:alert(1))', 'a'],
    ['[a](JavaScript:alert(1))', 'a'],
    ['[a](java&#115;cript:alert(1))', 'a'],
    // A relative address, since nothing strips this sign.
    ['[a](&#1;javascript:alert(1))', '<a href="\ufffdjavascript:alert(1)">a</a>'],
    ['[a](<java\tscript:alert(1)>)', 'a'],
    ['[a](data:text/html,x)', 'a'],
    ['[a](file:///etc/passwd)', 'a'],
    ['![m](art/map%201.png)', '<img src="art/map%201.png" alt="m" loading="lazy">'],
    ['![m](art/none.png)', '<em>[image “m” not found]</em>'],
    ['![m](data:text/html,x)', '<em>[image “m” not found]</em>'],
  ])('%s', (markdown, html) => {
    expect(render(markdown).html).toBe(`<p>${html}</p>`);
  });
});

describe('raw HTML and references are text', () => {
  it.each([
    ['a <b onclick=x>b</b>', '<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>'],
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['a <script>if (1 < 2) x()</script>', '<p>a &lt;script&gt;if (1 &lt; 2) x()&lt;/script&gt;</p>'],
    ['a<br/>b <!-- hidden -->', '<p>a<br>b </p>'],
    ['&copy; &bogus; &lt;i&gt; \\<u\\>', '<p>© &amp;bogus; &lt;i&gt; &lt;u&gt;</p>'],
    ['`<i>&amp;</i>`', '<p><code>&lt;i&gt;&amp;amp;&lt;/i&gt;</code></p>'],
    ['```js" onclick="x\n<i>\n```', '<pre tabindex="0"><code>&lt;i&gt;\n</code></pre>'],
  ])('%s', (markdown, html) => {
    expect(render(markdown).html).toBe(html);
  });
});

it('headings get ids of their own, as far down as asked, and empty ones are left out', () => {
  const { html, headings } = render('# One & two\n\n#\n\n# One & two\n\n###### Six', 1);
  expect(headings).toEqual([
    { id: 'doc-one--two', depth: 2, text: 'One & two' },
    { id: 'doc-one--two-1', depth: 2, text: 'One & two' },
    { id: 'doc-six', depth: 6, text: 'Six' },
  ]);
  expect(html).toContain('<h2 id="doc-one--two">One &amp; two</h2>');
});

it('tasks, tables and their sides are kept', () => {
  expect(render('- [x] done\n- [ ] open').html).toBe('<ul>\n<li>☑ done</li>\n<li>☐ open</li>\n</ul>');
  expect(render('|a|b|\n|--|-:|\n|1|2|').html).toContain('<td>1</td>\n<td class="is-right">2</td>');
});
