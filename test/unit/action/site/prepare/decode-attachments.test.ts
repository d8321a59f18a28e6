import { createServer, type RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { decodeAttachments } from '../../../../../action/site/prepare/decode-attachments.ts';

const guard = { policy: { allowLoopback: true, allowHttp: true } };
const options = { guard, signal: new AbortController().signal, maxBytes: 1_000, maxAllBytes: 1_500 };
const decode = (url: string, name = 'a.bin') => decodeAttachments([{ name, url }], options);

describe('a data URI becomes exactly the bytes that were sent', () => {
  const everyByte = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
  const cases: [form: string, url: string, bytes: Buffer | string][] = [
    ['base64', `data:text/csv;base64,${Buffer.from('a,b\n').toString('base64')}`, 'a,b\n'],
    ['every byte there is', `data:image/png;base64,${everyByte.toString('base64')}`, everyByte],
    ['an odd media type', 'data:@file/x-python;base64,cHJpbnQoMSk=', 'print(1)'],
    ['no media type', 'data:;base64,aGk=', 'hi'],
    ['the flag in another case and with blanks', 'data:text/plain; BASE64 ,aGk=', 'hi'],
    ['parameters before and after the flag', 'data:text/plain;charset=utf-8;base64;name=x,aGk=', 'hi'],
    ['line breaks inside base64', 'data:;base64,aGVs\r\nbG8g d29y\tbGQ=', 'hello world'],
    [
      'base64url',
      `data:;base64,${Buffer.from([251, 255, 190]).toString('base64url')}`,
      Buffer.from([251, 255, 190]),
    ],
    ['no padding', 'data:;base64,aGk', 'hi'],
    ['percent-encoded base64', 'data:text/plain;base64,aGk%3D', 'hi'],
    ['percent-encoded text', 'data:text/csv,a%2Cb%0A%C3%A9', 'a,b\né'],
    ['percent-encoded bytes that are no UTF-8', 'data:,%ff%00', Buffer.from([255, 0])],
    ['a lone percent sign, a plus and commas', 'data:text/plain,100%+1,2,%zz', '100%+1,2,%zz'],
    ['text that was not encoded at all', 'data:text/markdown,# Größe #2', '# Größe #2'],
    ['nothing', 'data:text/plain;base64,', ''],
    ['an upper case scheme', 'DATA:,x', 'x'],
  ];
  it.each(cases)('%s', async (_, url, bytes) => {
    const { files, notes } = await decode(url);
    expect(notes).toEqual([]);
    expect(files.get('a.bin')).toEqual(Buffer.from(bytes as string));
  });
});

describe('a broken attachment is left out, and a note says why', () => {
  it.each([
    [
      'data:text/plain;base64',
      'The attachment a.bin was left out: its data URI has no comma, so it holds no data.',
    ],
    ['data:;base64,a,b', 'The attachment a.bin was left out: its data is not valid base64.'],
    ['data:;base64,aGVsb', 'The attachment a.bin was left out: its base64 data is cut off.'],
    [`data:,${'x'.repeat(1_001)}`, 'The attachment a.bin was left out: it is larger than 1000 bytes.'],
    ['http://127.0.0.1:9/x', 'The attachment a.bin was left out: its address could not be reached.'],
  ])('%.40s', async (url, note) => {
    expect(await decode(url)).toEqual({ files: new Map(), notes: [note] });
  });

  it('is left out beside others that are fine', async () => {
    const { files } = await decodeAttachments(
      [
        { name: 'bad.txt', url: 'data:;base64,!' },
        { name: 'good.txt', url: 'data:,ok' },
      ],
      options,
    );
    expect([...files.keys()]).toEqual(['good.txt']);
  });

  it('keeps the first of two that cannot exist side by side', async () => {
    const names = ['a', 'a', 'a/b'];
    const { files, notes } = await decodeAttachments(
      names.map((name, index) => ({ name, url: `data:,${index}` })),
      options,
    );
    expect(files).toEqual(new Map([['a', Buffer.from('0')]]));
    expect(notes).toHaveLength(2);
  });
});

describe('an attachment with an address is downloaded', () => {
  async function served(listener: RequestListener) {
    const server = createServer(listener);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as { port: number };
    const outcome = await decode(`http://127.0.0.1:${port}/file`);
    server.closeAllConnections();
    server.close();
    return outcome;
  }

  it('byte for byte', async () => {
    const { files } = await served((_, response) => response.end(Buffer.from([0, 255, 10])));
    expect(files.get('a.bin')).toEqual(Buffer.from([0, 255, 10]));
  });

  it('unless the server answers with an error', async () => {
    const { notes } = await served((_, response) => response.writeHead(404).end('no'));
    expect(notes).toEqual(['The attachment a.bin was left out: its address answered 404.']);
  });

  it('but never beyond the limit, even if the body has no end', async () => {
    const { notes } = await served((_, response) => {
      const timer = setInterval(() => response.write('x'.repeat(400)), 1);
      response.on('close', () => clearInterval(timer));
    });
    expect(notes).toEqual(['The attachment a.bin was left out: it is larger than 1000 bytes.']);
  });

  it('and stops at once when the job is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    const work = decodeAttachments([{ name: 'a', url: 'http://127.0.0.1:9/' }], { ...options, signal });
    await expect(work).rejects.toThrow('cancelled');
  });
});
