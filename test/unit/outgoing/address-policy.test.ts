import { describe, expect, it } from 'vitest';
import { checkOutgoingUrl } from '../../../src/outgoing/address-policy.ts';

const strict = { allowLoopback: false, allowHttp: false };
const local = { allowLoopback: true, allowHttp: false };

describe('a webhook may be sent to', () => {
  it.each([
    'https://example.com/hook',
    'https://example.com:443/hook?x=1#y',
    'https://hooks.example.co.uk:8443/a',
    'https://8.8.8.8/hook',
    'https://[2606:4700::6810:84e5]/hook',
    'https://münchen.example/hook',
    'https://local.example.com/',
    'https://0x7f.example.com/',
  ])('%s', (url) => expect(checkOutgoingUrl(url, strict)).toBeNull());

  it.each(['http://127.0.0.1:3000/x', 'http://localhost:81/x', 'http://[::1]:9/', 'http://a.localhost/'])(
    '%s where this machine is allowed, and nowhere else',
    (url) => {
      expect(checkOutgoingUrl(url, local)).toBeNull();
      expect(checkOutgoingUrl(url, strict)).not.toBeNull();
      expect(checkOutgoingUrl(url.replace('http:', 'https:'), strict)).not.toBeNull();
    },
  );
});

describe('a webhook is not sent', () => {
  const refused = (urls: string[], reason: RegExp, policy = strict) =>
    expect(urls.filter((url) => !reason.test(checkOutgoingUrl(url, policy) ?? 'allowed'))).toEqual([]);

  it('over other schemes, and without TLS only where that is allowed', () => {
    refused(['ftp://a.example/', 'file:///etc/passwd', 'gopher://a.example/', 'javascript:1', 'x'], /https/);
    refused(['http://example.com/'], /https/);
    refused(['http://example.com/'], /https/, local);
    expect(checkOutgoingUrl('http://example.com/', { ...strict, allowHttp: true })).toBeNull();
  });

  it.each([strict, { ...strict, allowHttp: true }, local])(
    'to addresses of our own network: %o',
    (policy) => {
      const hosts = ['10.0.0.1', '172.16.0.1', '192.168.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'];
      const six = [
        '::',
        'fe80::1',
        'fd00:ec2::254',
        '::ffff:10.0.0.1',
        '::10.0.0.1',
        '64:ff9b::a00:1',
        '2002:a00:1::',
      ];
      const all = [...hosts, ...six.map((host) => `[${host}]`), '[::ffff:7f00:1]'];
      refused(
        all.map((host) => `https://${host}/`),
        /not of the public internet/,
        policy,
      );
    },
  );

  it('to this machine in any notation', () => {
    const hosts = [
      '127.0.0.1',
      '0x7f000001',
      '2130706433',
      '127.1',
      '0177.0.0.1',
      '127.0.0.1.',
      '%31%32%37.0.0.1',
    ];
    refused(
      [...hosts, '１２７.0.0.1', '017700000001', '[::1]', '[0:0:0:0:0:0:0:1]'].map(
        (host) => `https://${host}/`,
      ),
      /not of the public internet/,
    );
  });

  it('to names that only our own network knows', () => {
    const hosts = [
      'localhost',
      'LOCALHOST',
      'a.localhost',
      'intranet',
      'db.internal',
      'printer.local',
      'x.home.arpa',
    ];
    refused(
      [...hosts, 'metadata.google.internal'].map((host) => `https://${host}/`),
      /public internet/,
    );
  });

  it('to hosts that end with a dot, are too long, or come with a password', () => {
    refused(['https://example.com./', 'https://localhost./'], /dot/);
    refused([`https://${'a.'.repeat(130)}example/`, `https://example.com/${'é'.repeat(700)}`], /long|most/);
    refused(
      ['https://user@example.com/', 'https://u:p@example.com/', 'https://10.0.0.1@example.com/'],
      /password/,
    );
  });

  it.each([22, 25, 53, 465, 587, 993, 81, 1, 6379, 11211, 6667, 5060])('to port %d', (port) =>
    refused([`https://example.com:${port}/`, `https://8.8.8.8:${port}/`], /port/),
  );

  it.each([80, 443, 1024, 3000, 8080, 8443, 65535])('but port %d is allowed', (port) =>
    expect(checkOutgoingUrl(`https://example.com:${port}/`, strict)).toBeNull(),
  );
});

it('whom the operator vouches for may be private, single-label and on any port, if the port is named or none is', () => {
  const policy = { ...strict, allowedHosts: ['receiver', '10.0.0.5:81', '[fd00::1]'] };
  const check = (url: string) => checkOutgoingUrl(url, policy);
  expect(check('http://receiver:22/x')).toBeNull();
  expect(check('http://10.0.0.5:81/x')).toBeNull();
  expect(check('https://[fd00::1]/x')).toBeNull();
  expect(check('https://10.0.0.5/x')).not.toBeNull();
  expect(check('https://receiver2/x')).not.toBeNull();
  expect(check('http://user@receiver/x')).not.toBeNull();
  expect(check('ftp://receiver/x')).not.toBeNull();
});
