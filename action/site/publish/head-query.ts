/** GitHub's way to read a branch and its files with one request (GraphQL). */

/** Folders in folders that one request sees into; a site has two (`.github/workflows`). */
const DEPTH = 4;

const tree = (depth: number): string =>
  depth === 0 ? '' : `... on Tree { entries { name type oid object { ${TEXT} ${tree(depth - 1)} } } }`;
const TEXT = '... on Blob @include(if: $withText) { text }';

export const HEAD_QUERY = `query ($owner: String!, $repo: String!, $branch: String!, $withText: Boolean!) {
  repository(owner: $owner, name: $repo) {
    isEmpty
    ref(qualifiedName: $branch) { target { oid ... on Commit { tree { ${tree(DEPTH)} } } } }
  }
}`;

export interface HeadAnswer {
  repository: {
    isEmpty: boolean;
    ref: { target: { oid: string; tree: Tree } } | null;
  };
}

interface Tree {
  /** Undefined for folders that are too deep to be seen into. */
  entries?: Entry[];
}

interface Entry {
  name: string;
  type: string;
  oid: string;
  object: (Tree & { text?: string | null }) | null;
}

export interface SeenFile {
  path: string;
  oid: string;
  /** As GitHub has made a text of it: cut where it is long, changed where it is no UTF-8, null where it is binary. */
  text: string | null;
}

/** All files; undefined where a folder is too deep to be seen into. */
export function filesOf({ entries }: Tree, prefix = ''): SeenFile[] | undefined {
  if (!entries) return undefined;
  const found: SeenFile[] = [];
  for (const { name, type, oid, object } of entries) {
    const path = prefix + name;
    if (type === 'blob') found.push({ path, oid, text: object?.text ?? null });
    if (type !== 'tree') continue;
    const below = filesOf(object ?? {}, `${path}/`);
    if (!below) return undefined;
    found.push(...below);
  }
  return found;
}
