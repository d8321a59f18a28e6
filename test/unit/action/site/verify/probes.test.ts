import { describe, expect, it } from 'vitest';
import { mitLicence as licenceText } from '../../../../../action/site/generate/licence.ts';
import { probes } from '../../../../../action/site/verify/probes/index.ts';
import { inputFor, makeTask } from '../support.ts';

const README = '# Tally\n\nAdds up.\n\n## Setup\n\n## Usage\n\n## How the code works\n\n## Licence\n';
const GOOD = {
  LICENSE: licenceText({ year: 2031, holder: 'northwind' }),
  'README.md': README,
  'uid.txt': '123',
  'index.html': '<p>',
};

async function decide(check: string, changed: Record<string, string | undefined> = {}) {
  const tree = Object.entries({ ...GOOD, ...changed }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, Buffer.from(text)] as const],
  );
  const input = await inputFor(makeTask({ files: { 'uid.txt': '123' } }));
  const decisions = probes.map((probe) => probe.decide({ check, files: new Map(tree), input }));
  return decisions.find((decision) => decision !== undefined)?.passed;
}

describe('a plain-English check is decided by looking at the files', () => {
  it.each<[string, Record<string, string | undefined>]>([
    ['Repo has MIT license', { LICENSE: 'MIT' }],
    ['LICENSE contains the MIT License text', { LICENSE: undefined }],
    ['README.md is professional', { 'README.md': '# Tally' }],
    ['README exists', { 'README.md': '' }],
    ['README.md has setup and usage sections', { 'README.md': '# Tally\n\n## Setup\n' }],
    ['uid.txt matches the attached uid.txt', { 'uid.txt': '123\n' }],
    ['uid.txt is committed as-is', { 'uid.txt': undefined }],
    ['index.html exists', { 'index.html': undefined }],
    ['index.html and uid.txt exist', { 'uid.txt': undefined }],
  ])('%s', async (check, spoiled) => {
    expect(await decide(check)).toBe(true);
    expect(await decide(check, spoiled)).toBe(false);
  });

  it.each([
    'The page looks good',
    'index.html exists and links to all files',
    'data.json exists and is valid JSON',
    'README.md explains how the currency conversion works',
    'README.md mentions the CEO',
    'result.json is NOT committed',
    'The story is 300 to 400 words',
    'other.txt matches the attached other.txt',
  ])('but not when it asks for more than that: %s', async (check) => {
    expect(await decide(check)).toBeUndefined();
  });
});
