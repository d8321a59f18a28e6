import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLANTED } from './kept.ts';

/** What is made while the tests run, told by its shape. */
const SHAPES: readonly [string, RegExp][] = [
  ["a token of GitHub's", /\bgh[oprsu]_\w[\w.-]{20,}/],
  ['a JSON Web Token', /\beyJ[\w-]{8,}\.[\w-]{8,}/],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['the secret of a webhook', /\bwhsec_[\w+/-]{24,}/],
];

/** Each line of the logs in `folder` that has something planted in it, and each App that has written no log. */
export function findCanaries(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name !== PLANTED);
  const planted = plantedIn(folder);
  const found = files.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    if (text === '' && name.startsWith('app-'))
      return [`${name} is empty: an App that says nothing proves nothing`];
    const kinds = [
      ...planted.filter((piece) => text.includes(piece)).map((piece) => [piece, piece] as const),
      ...SHAPES.filter(([, shape]) => shape.test(text)).map(([kind, shape]) => [kind, shape] as const),
    ];
    return kinds.map(([kind, what]) => `${name} has ${JSON.stringify(kind)}: ${lineWith(text, what)}`);
  });
  if (planted.length > 0 && files.length === 0)
    found.push('secrets were planted, and there is no log at all');
  return found;
}

function plantedIn(folder: string): string[] {
  try {
    return [...new Set(readFileSync(join(folder, PLANTED), 'utf8').split('\n'))].filter(Boolean);
  } catch {
    return [];
  }
}

function lineWith(text: string, what: string | RegExp): string {
  const at = text.search(typeof what === 'string' ? RegExp.escape(what) : what);
  return (
    text
      .slice(text.lastIndexOf('\n', at) + 1)
      .split('\n', 1)[0]
      ?.slice(0, 500) ?? ''
  );
}
