/**
 * How marked writes each part of a document that nobody vouches for: raw HTML is shown as the text it is, addresses
 * that could run code are dropped, and every text is escaped here, whatever the parser thinks of it.
 */
import { Renderer, type Tokens } from 'marked';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { decodeEntities } from './entities.ts';
import { HEADING_PREFIX, headingIds } from './heading-ids.ts';
import { textOfHtml } from './plain-text.ts';
import { ownPath, safeImage, safeLink } from './safe-address.ts';

export interface Heading {
  id: string;
  depth: number;
  text: string;
}

export interface RenderOptions {
  /** How many levels below its own each heading stands in the page. */
  headingShift: number;
  /** Whether a path is a file of the site. */
  hasFile(path: string): boolean;
}

export class MarkdownRenderer extends Renderer {
  readonly headings: Heading[] = [];
  readonly #options: RenderOptions;
  readonly #headingId = headingIds();

  constructor(options: RenderOptions) {
    super();
    this.#options = options;
  }

  override heading({ tokens, depth }: Tokens.Heading): string {
    const content = this.parser.parseInline(tokens);
    const text = textOfHtml(content).trim();
    if (content.trim() === '') return '';
    const level = Math.min(6, depth + this.#options.headingShift);
    const id = this.#headingId(text);
    this.headings.push({ id, depth: level, text });
    return `<h${level} id="${escapeHtml(id)}">${content}</h${level}>\n`;
  }

  /** Comments say nothing to readers, and a line break is the one tag that can break nothing. */
  override html(token: Tokens.HTML | Tokens.Tag): string {
    const text = token.text.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
    const safe = escapeHtml(text).replace(/&lt;br\s*\/?&gt;/gi, '<br>');
    const isBlock = token.type === 'html' && token.block;
    return isBlock && safe.trim() !== '' ? `<p>${safe.trim()}</p>\n` : safe;
  }

  override text(token: Tokens.Text | Tokens.Escape): string {
    if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens);
    return escapeHtml(decodeEntities(token.text));
  }

  override codespan({ text }: Tokens.Codespan): string {
    return `<code>${escapeHtml(text)}</code>`;
  }

  /** With a tab stop, because a wide block scrolls. */
  override code({ text, lang = '' }: Tokens.Code): string {
    const [language = ''] = lang.trim().split(/\s/);
    const name = /^[\w+#.-]+$/.test(language) ? ` class="language-${language}"` : '';
    return `<pre tabindex="0"><code${name}>${escapeHtml(text)}\n</code></pre>\n`;
  }

  override link({ href, title, tokens }: Tokens.Link): string {
    const content = this.parser.parseInline(tokens);
    const address = safeLink(href);
    if (address === undefined) return content;
    const target =
      address.startsWith('#') && address !== '#' ? `#${HEADING_PREFIX}${address.slice(1)}` : address;
    const tip = title ? ` title="${escapeHtml(title)}"` : '';
    const isEmpty = textOfHtml(content).trim() === '' && !/ alt="[^"]/.test(content);
    return `<a href="${escapeHtml(target)}"${tip}>${isEmpty ? escapeHtml(address || 'link') : content}</a>`;
  }

  override image({ href, title, text }: Tokens.Image): string {
    const address = safeImage(href);
    const path = address === undefined ? undefined : ownPath(address);
    if (address === undefined || (path !== undefined && !this.#options.hasFile(path)))
      return `<em>${escapeHtml(`[image${text ? ` “${text}”` : ''} not found]`)}</em>`;
    const tip = title ? ` title="${escapeHtml(title)}"` : '';
    return `<img src="${escapeHtml(address)}" alt="${escapeHtml(text)}"${tip} loading="lazy">`;
  }

  override checkbox({ checked }: Tokens.Checkbox): string {
    return checked ? '☑ ' : '☐ ';
  }

  override table(token: Tokens.Table): string {
    return `<section class="table-frame" aria-label="Table" tabindex="0">${super.table(token)}</section>\n`;
  }

  override tablecell({ tokens, header, align }: Tokens.TableCell): string {
    const tag = header ? 'th' : 'td';
    const side = align ? ` class="is-${align}"` : '';
    return `<${tag}${side}>${this.parser.parseInline(tokens)}</${tag}>\n`;
  }
}
