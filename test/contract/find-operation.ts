import { type DescribedOperation, rest } from './extract.ts';

export interface FoundOperation {
  name: string;
  operation: DescribedOperation;
  /** Values of the path's parameters, decoded. */
  path: Record<string, string>;
  query: Record<string, string>;
}

/** Routes in the order they are tried: what a path says literally wins over a parameter. */
const ROUTES = Object.entries(rest.operations)
  .map(([name, operation]) => ({ name, operation, ...route(name, operation) }))
  .toSorted((a, b) => a.template.localeCompare(b.template));

/** The operation of a request, `address` being its path with or without `/api/v3` and its query; undefined: none. */
export function findOperation(method: string, address: string): FoundOperation | undefined {
  const { pathname, searchParams } = new URL(address, 'http://github');
  const path = pathname.replace(/^\/api\/v3(?=\/)/, '');
  for (const { name, operation, pattern } of ROUTES) {
    const match = name.startsWith(`${method} `) && pattern.exec(path);
    if (!match) continue;
    const values = Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]);
    return { name, operation, path: Object.fromEntries(values), query: Object.fromEntries(searchParams) };
  }
  return undefined;
}

function route(name: string, { parameters = [] }: DescribedOperation) {
  const template = name.slice(name.indexOf(' ') + 1);
  const pattern = template.replace(/\{(\w+)\}/g, (_, parameter: string) => {
    const isLong = parameters.some((one) => one.name === parameter && one.multiSegment);
    // `contents/` is the root folder.
    return `(?<${parameter}>${isLong ? '.*' : '[^/]+'})`;
  });
  // A brace sorts behind every letter.
  return { template, pattern: new RegExp(`^${pattern}$`) };
}
