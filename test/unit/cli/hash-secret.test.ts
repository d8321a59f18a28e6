import { Readable } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { hashSecret } from '../../../src/cli/hash-secret.ts';

const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
afterEach(() => printed.mockClear());

// Known from elsewhere: printf abc | sha256sum
const OF_ABC = 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test.each(['abc', 'abc\n', 'abc\r\n'])(
  '%j is hashed without the line break that echo adds',
  async (given) => {
    await hashSecret(Readable.from([given]));
    expect(printed.mock.calls).toEqual([[OF_ABC]]);
  },
);

test('nothing is no secret', async () => {
  await expect(hashSecret(Readable.from(['\n']))).rejects.toThrow('nothing was given');
  expect(printed).not.toHaveBeenCalled();
});
