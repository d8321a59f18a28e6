import { connect, createServer, type Server } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openGate } from '../../../../../../action/site/verify/egress/gate.ts';
import { internet, type Network } from '../../../../../../action/site/verify/egress/network.ts';
import { openPage, untilQuiet } from '../../../../../../action/site/verify/open-page.ts';
import { serveTree } from '../../../../../../action/site/verify/static-server.ts';
import { openBrowser } from '../../support.ts';

const PUBLIC = '140.82.112.3';
let far: Server;
let port: number;
vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
/** What arrived at the far end. */
const heard: Buffer[] = [];
let connections: string[] = [];

beforeAll(async () => {
  far = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (data) => {
      heard.push(data);
      socket.write(data);
    });
  });
  await new Promise<void>((listening) => far.listen(0, '127.0.0.1', listening));
  port = (far.address() as { port: number }).port;
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  far.close();
});
beforeEach(() => {
  heard.length = 0;
  connections = [];
});

/** An internet in which every name has the given addresses and every connection ends at `far`. */
const internetOf = (...addresses: string[]): Network => ({
  resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  connect(host, pinned, to) {
    connections.push(`${host} ${pinned.map(({ address }) => address).join(',')}:${to}`);
    return connect(port, '127.0.0.1');
  },
});

/** Sends `text` through a fresh gate and gives what comes back first, and then. */
async function through(target: string, network: Network, text = ''): Promise<string> {
  await using gate = await openGate({ allowedHosts: ['cdn.example.org', 'localhost', PUBLIC], network });
  const socket = connect(Number(new URL(gate.url).port), '127.0.0.1');
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n${text}`);
  const { promise, resolve } = Promise.withResolvers<string>();
  let answer = '';
  socket.on('data', (data) => {
    answer += data;
    if (text && answer.includes(text)) resolve(answer);
  });
  socket.on('close', () => resolve(answer));
  socket.on('error', () => resolve(answer));
  return await promise.finally(() => socket.destroy());
}

describe('the gate', () => {
  it('tunnels to an allowed host, by the addresses that were approved', async () => {
    const answer = await through('cdn.example.org:443', internetOf(PUBLIC), 'hello');
    expect(answer).toMatch(/^HTTP\/1\.1 200 .*hello$/s);
    expect(connections).toEqual([`cdn.example.org ${PUBLIC}:443`]);
  });

  it.each([
    ['another host', 'evil.example.org:443', [PUBLIC]],
    ['another port', 'cdn.example.org:8443', [PUBLIC]],
    ['an address, even an allowed one', `${PUBLIC}:443`, [PUBLIC]],
    ['an address in odd notation', '0x7f.1:443', [PUBLIC]],
    ['an IPv6 address', '[::1]:443', [PUBLIC]],
    ['a name without a dot, even an allowed one', 'localhost:443', [PUBLIC]],
    ['an allowed host with a private address', 'cdn.example.org:443', ['10.0.0.7']],
    ['an allowed host at the metadata address', 'cdn.example.org:443', ['169.254.169.254']],
    ['an allowed host with one private address among others', 'cdn.example.org:443', [PUBLIC, '127.0.0.1']],
    ['an allowed host without any address', 'cdn.example.org:443', []],
    ['what is no host at all', 'a b:443', [PUBLIC]],
  ])('refuses %s', async (_, target, addresses) => {
    expect(await through(target, internetOf(...addresses), 'hello')).not.toContain('200');
    expect([connections, heard]).toEqual([[], []]);
  });

  it('refuses plain HTTP, whatever the host', async () => {
    await using gate = await openGate({ allowedHosts: ['cdn.example.org'], network: internetOf(PUBLIC) });
    const socket = connect(Number(new URL(gate.url).port), '127.0.0.1');
    socket.write('GET http://cdn.example.org/x.js HTTP/1.1\r\nHost: cdn.example.org\r\n\r\n');
    const closed = new Promise((resolve) => socket.on('close', resolve).on('error', () => {}));
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    await closed;
    expect([answer, connections]).toEqual(['', []]);
  });
});

it('connections go to the addresses that were approved, whatever the name says', async () => {
  const socket = internet.connect('localhost', [{ address: '127.0.0.1', family: 4 }], port);
  await new Promise((connected, failed) => socket.once('connect', connected).once('error', failed));
  expect(socket.remoteAddress).toBe('127.0.0.1');
  socket.destroy();
});

describe('a page in the browser', () => {
  async function visit(body: string, network = internetOf(PUBLIC)) {
    const page = `<!DOCTYPE html><title>T</title><link rel="icon" href="data:,">${body}`;
    await using server = await serveTree(new Map([['index.html', Buffer.from(page)]]), 'tally');
    await using opened = await openPage({
      browser,
      url: server.url,
      allowedHosts: ['cdn.example.org'],
      network,
    });
    await untilQuiet(opened);
    const { blockedHosts, failedExternalRequests, consoleErrors } = opened.observed;
    return { blocked: [...blockedHosts].sort(), failed: failedExternalRequests, consoleErrors };
  }

  it('reaches allowed hosts, and what fails there is told', async () => {
    const { blocked, failed } = await visit('<script src="https://cdn.example.org/x.js"></script>');
    expect(connections).toContain(`cdn.example.org ${PUBLIC}:443`);
    expect(blocked).toEqual([]);
    // The far end speaks no TLS.
    expect(failed).toEqual([expect.stringMatching(/^https:\/\/cdn\.example\.org\/x\.js failed \(ERR_/)]);
  });

  it('reaches nothing else, by whatever way it tries, and is not blamed for it', async () => {
    const { blocked, failed, consoleErrors } = await visit(`
      <link rel="preconnect" href="http://127.0.0.1:${port}">
      <link rel="dns-prefetch" href="//prefetch.example.org">
      <img src="http://169.254.169.254/latest" alt=""><img src="http://[::1]:${port}/" alt="">
      <script src="https://evil.example.org/x.js"></script>
      <iframe src="https://frame.example.org/" title="f"></iframe>
      <script>
        fetch('https://0x7f.1:${port}/').catch(() => {});
        new WebSocket('ws://127.0.0.1:${port}/');
        new Worker(URL.createObjectURL(new Blob(["fetch('https://worker.example.org/').catch(() => {})"])));
        const peer = new RTCPeerConnection({ iceServers: [{ urls: 'turn:127.0.0.1:${port}?transport=tcp', username: 'a', credential: 'b' }] });
        peer.createDataChannel('x');
        peer.createOffer().then((offer) => peer.setLocalDescription(offer));
      </script>`);
    expect([connections, heard]).toEqual([[], []]);
    expect(blocked).toEqual(expect.arrayContaining(['127.0.0.1', '169.254.169.254', 'evil.example.org']));
    expect([failed, consoleErrors]).toEqual([[], []]);
  });

  it('is told of scripts that an https page would not load', async () => {
    const { failed } = await visit('<script src="http://cdn.example.org/x.js"></script>');
    expect(failed).toEqual(['http://cdn.example.org/x.js is http:, which an https page does not load']);
  });

  it('is not blamed for a service that refuses, but for a library that is not there', async () => {
    const page = '<!DOCTYPE html><title>T</title><link rel="icon" href="data:,">';
    await using server = await serveTree(new Map([['index.html', Buffer.from(page)]]), 'tally');
    await using opened = await openPage({ browser, url: server.url, allowedHosts: [] });
    await opened.page.route('https://*.example.org/**', (route) =>
      route.fulfill({ status: 403, headers: { 'access-control-allow-origin': '*' } }),
    );
    await opened.page.evaluate(`fetch('https://api.example.org/users/ada')`);
    await opened.page.evaluate(`new Promise((done) => {
      const script = Object.assign(document.createElement('script'), { src: 'https://cdn.example.org/x.js', onerror: done });
      document.head.append(script);
    })`);
    const { refusedCalls, failedExternalRequests, consoleErrors } = opened.observed;
    expect(refusedCalls).toEqual(['https://api.example.org/users/ada answered 403']);
    expect(failedExternalRequests[0]).toBe('https://cdn.example.org/x.js answered 403');
    expect(consoleErrors).toEqual([]);
  });
});
