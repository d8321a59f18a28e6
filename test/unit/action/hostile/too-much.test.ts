/** Answers and attachments that are made to fill memory. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { formats } from '../../../../action/site/verify/probes/formats.ts';
import { startModelServer, tagged } from '../../../fakes/model-server.ts';
import { produce } from '../site/generate/producers/produce.ts';
import { zip } from '../site/generate/producers/workbook.ts';
import { bench, filesOf, jobFor, page, providerAt, reasonOf, write } from '../site/model/support.ts';

const MB = 1024 * 1024;
const job = await jobFor({ brief: 'Show a greeting in #greeting.' });
const good = page('<p id="greeting">Hello</p>');

describe('a model whose answer has no end', () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  /** A provider that goes on with `piece` until it is left, and how many bytes it got rid of. */
  async function endless(begin: string, piece: string) {
    const sent = { bytes: 0 };
    const server = createServer((_, res: ServerResponse) => {
      res.writeHead(200, { 'content-type': 'text/event-stream' }).write(begin);
      const more = () => {
        while (!res.destroyed && res.write(piece)) sent.bytes += piece.length;
        sent.bytes += piece.length;
        if (!res.destroyed && sent.bytes < 1024 * MB) res.once('drain', more);
      };
      more();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => {
      server.closeAllConnections();
      server.close();
    });
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    return { sent, baseUrl };
  }
  const event = (content: string) =>
    `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content } }] })}\n\n`;

  test.each([
    ['as text', event('=== FILE: index.html ===\n'), event('x'.repeat(100_000)), 30 * MB],
    ['as one line', 'data: ', 'x'.repeat(100_000), 30 * MB],
    ['as empty lines', '', '\n'.repeat(100_000), 150 * MB],
    ['as a refusal', '', event('').replace('"content":""', `"refusal":"${'x'.repeat(50_000)}"`), 150 * MB],
  ])(
    '%s is left, long before memory is full',
    async (_, begin, piece, most) => {
      const { sent, baseUrl } = await endless(begin, piece);
      const provider = providerAt({ baseUrl } as Parameters<typeof providerAt>[0]);
      expect(reasonOf(await write(bench([provider]).model, job))).not.toBe('');
      expect(sent.bytes).toBeLessThan(most);
    },
    30_000,
  );
});

test('a hundred thousand files in an answer cost no more than a few, and the page is taken', async () => {
  const many = Array.from({ length: 100_000 }, (_, n) => `=== FILE: ../${n} ===\nx`).join('\n');
  const text = `${tagged({ 'index.html': good }).replace('=== END ===', many)}\n=== END ===\n`;
  await using server = await startModelServer([{ text, chunkSize: 100_000 }]);
  const { model, lines } = bench([providerAt(server)]);
  expect(Object.keys(filesOf(await write(model, job)))).toEqual(['index.html']);
  expect(lines.length).toBeLessThan(600);
}, 20_000);

describe('a workbook', () => {
  const brief = 'Convert ledger.xlsx to ledger.csv';

  test('whose parts unpack to more than they declare is cut off at what they declare', async () => {
    const name = 'xl/worksheets/sheet1.xml';
    const lying = zip({ [name]: 'y'.repeat(40 * MB), 'xl/workbook.xml': '<workbook/>' }, { [name]: 1_000 });
    const before = process.memoryUsage().arrayBuffers;
    const { made, unmade } = await produce({ brief, files: { 'ledger.xlsx': lying } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * MB);
    expect(made.size).toBe(0);
    expect(unmade.get('ledger.csv')).toMatch(/no readable Excel workbook/);
  }, 20_000);

  test('of very many parts, or with entities that grow, is reported and not converted', async () => {
    const parts = Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`a/${n}`, '']));
    const laughs = `<!DOCTYPE x [${ENTITIES}]><workbook>&e9;</workbook>`;
    for (const bytes of [zip(parts), zip({ ...parts, 'xl/workbook.xml': laughs })]) {
      const { made, unmade } = await produce({ brief, files: { 'ledger.xlsx': bytes } });
      expect(made.size).toBe(0);
      expect(unmade.get('ledger.csv')).toMatch(/Excel workbook|no sheet/);
    }
  }, 20_000);
});

const ENTITIES = Array.from(
  { length: 10 },
  (_, n) => `<!ENTITY e${n} "${n === 0 ? 'ha' : `&e${n - 1};`.repeat(10)}">`,
).join('');

test.each([
  ['svg', `<!DOCTYPE svg [${ENTITIES}]><svg xmlns="http://www.w3.org/2000/svg"><text>&e9;</text></svg>`],
  ['xml', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
  [
    'yaml',
    Array.from({ length: 10 }, (_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1},`.repeat(10)}]`).join(
      '\n',
    ),
  ],
])('entities of %s are never filled in', async (format, text) => {
  const fault = await formats[format]?.(text);
  expect(fault ?? '').not.toContain('root:');
  if (format !== 'yaml') expect(fault).toMatch(/undefined entity/i);
});
