/**
 * The elements of a page as a tree that remembers where each stands in the text, so that more can be put in
 * without writing the rest anew. It reads pages that validate; of others it makes the best of it.
 */
export interface OutlineNode {
  /** Unknown for an element that is yet to be built, where nothing asks for a certain one. */
  tag: string | undefined;
  attributes: Record<string, string>;
  children: OutlineNode[];
  parent: OutlineNode | undefined;
  /** None for an element that is yet to be built. */
  place: Place | undefined;
  /** Attributes that an element of the page lacks. */
  lacks: Record<string, string>;
  /** What checks say of an element that is yet to be built. */
  words: string[];
  /** Text of the task's data that it shows. */
  given: string | undefined;
  mention: string;
  /** Tags that are looked for inside of it. */
  inside: string[];
  numeric: boolean;
}

export interface Place {
  start: number;
  startTagEnd: number;
  /** Where its end tag begins. */
  contentEnd: number;
}

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const RAW = /^(script|style|textarea|title)$/;
const TOKEN =
  /<!--[\s\S]*?-->|<(?<close>\/)?(?<tag>[a-zA-Z][\w-]*)(?<attributes>(?:\s+[^\s=<>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s=<>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

export function readOutline(html: string): OutlineNode {
  const root = newNode({ tag: undefined, place: { start: 0, startTagEnd: 0, contentEnd: html.length } });
  let open = root;
  const token = new RegExp(TOKEN);
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const tag = match.groups?.tag?.toLowerCase();
    if (tag === undefined) continue;
    if (match.groups?.close !== undefined) open = closed(open, tag, match.index);
    else {
      const node = newNode({
        tag,
        parent: open,
        attributes: readAttributes(match.groups?.attributes ?? ''),
        place: { start: match.index, startTagEnd: token.lastIndex, contentEnd: token.lastIndex },
      });
      open.children.push(node);
      if (RAW.test(tag)) token.lastIndex = skipRaw(html, tag, node);
      else if (!VOID.test(tag)) open = node;
    }
  }
  return root;
}

export function newNode(parts: Partial<OutlineNode>): OutlineNode {
  return {
    tag: undefined,
    attributes: {},
    children: [],
    parent: undefined,
    place: undefined,
    lacks: {},
    words: [],
    given: undefined,
    mention: '',
    inside: [],
    numeric: false,
    ...parts,
  };
}

export function* descendants(node: OutlineNode): Generator<OutlineNode> {
  for (const child of node.children) {
    yield child;
    yield* descendants(child);
  }
}

/** An end tag ends what is open inside of it, too; one that nothing opened ends nothing. */
function closed(open: OutlineNode, tag: string, index: number): OutlineNode {
  let node: OutlineNode | undefined = open;
  while (node && node.tag !== tag) node = node.parent;
  if (!node?.parent) return open;
  for (let inner = open; ; inner = inner.parent) {
    if (inner.place) inner.place.contentEnd = index;
    if (inner === node || !inner.parent) break;
  }
  return node.parent;
}

function skipRaw(html: string, tag: string, { place }: OutlineNode): number {
  const start = place?.startTagEnd ?? 0;
  const length = html.slice(start).search(new RegExp(`</${tag}`, 'i'));
  const end = length === -1 ? html.length : start + length;
  if (place) place.contentEnd = end;
  return end === html.length ? end : html.indexOf('>', end) + 1;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', ...values] of text.matchAll(ATTRIBUTE)) {
    attributes[name.toLowerCase()] = unescapeHtml(values.find((value) => value !== undefined) ?? '');
  }
  return attributes;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

function unescapeHtml(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|#39|#x27);/gi,
    (all, name: string) => ENTITIES[name.toLowerCase()] ?? all,
  );
}
