/** Every address that is not of the public internet, however it is written, and as what a name stands for. */
import { isIP } from 'node:net';
import { describe, expect, test } from 'vitest';
import { checkOutgoingUrl } from '../../../src/outgoing/address-policy.ts';
import { guardedRequest } from '../../../src/outgoing/guarded-request.ts';

const SPECIAL: [kind: string, hosts: string[]][] = [
  ['unspecified', ['0.0.0.0', '0.255.255.255', '::']],
  [
    'private',
    ['10.0.0.0', '10.255.255.255', '172.16.0.0', '172.31.255.255', '192.168.0.0', '192.168.255.255'],
  ],
  ['carrier-grade NAT', ['100.64.0.0', '100.127.255.255']],
  [
    'link-local and metadata',
    ['169.254.0.1', '169.254.169.254', '169.254.255.255', 'fe80::1', 'febf:ffff::1'],
  ],
  ['metadata of other clouds', ['fd00:ec2::254', '168.63.129.16', '100.100.100.200', '192.0.0.192']],
  ['of protocols', ['192.0.0.0', '192.0.0.255', '192.88.99.1', '198.18.0.0', '198.19.255.255']],
  ['documentation', ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff:fff::1']],
  [
    'multicast, broadcast and reserved',
    ['224.0.0.1', '239.255.255.255', '240.0.0.0', '255.255.255.255', 'ff02::1'],
  ],
  ['unique local', ['fc00::1', 'fdff:ffff::1']],
  [
    'IPv4-mapped',
    ['::ffff:10.0.0.1', '::ffff:0a00:0001', '::ffff:169.254.169.254', '0:0:0:0:0:ffff:a9fe:a9fe'],
  ],
  ['IPv4-compatible', ['::10.0.0.1', '::a00:1']],
  ['NAT64', ['64:ff9b::10.0.0.1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::10.0.0.1', '64:ff9b:1:ffff::1']],
  ['6to4 and Teredo', ['2002:a00:1::', '2002:a9fe:a9fe::1', '2001::1', '2001:0:a00:1::1']],
];
const LOOPBACK: [kind: string, hosts: string[]][] = [
  ['loopback', ['127.0.0.1', '127.255.255.255', '::1']],
  [
    'loopback in IPv6',
    ['::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1', '2002:7f00:1::', '::127.0.0.1'],
  ],
];
const ODD: [kind: string, hosts: string[]][] = [
  ['decimal', ['2130706433', '167772161', '2852039166']],
  ['octal', ['0177.0.0.1', '017700000001', '012.0.0.1', '0300.0250.1']],
  ['hexadecimal', ['0x7f.1', '0x7f000001', '0xa.0.0.1', '0xA9FEA9FE']],
  ['shortened', ['127.1', '10.1', '0', '192.168.257']],
  ['with a dot at the end', ['10.0.0.1.', '127.0.0.1.', '2130706433.']],
  ['in digits of other scripts', ['１０.0.0.1', '①⓪.0.0.1', '𝟙𝟘.0.0.1', '10。0。0。1', '169．254．169．254']],
  ['percent-encoded', ['%31%30.0.0.1', '127.0.0.%31']],
];
const policies = [
  { allowLoopback: false, allowHttp: false },
  { allowLoopback: false, allowHttp: true },
  { allowLoopback: true, allowHttp: true },
];
const urlOf = (host: string) => `https://${isIP(host) === 6 ? `[${host}]` : host}/`;

describe('an address is refused that is', () => {
  test.each([...SPECIAL, ...LOOPBACK, ...ODD])('%s', (_, hosts) => {
    const urls = hosts.map(urlOf);
    expect(urls.filter((url) => checkOutgoingUrl(url, policies[0] ?? never()) === null)).toEqual([]);
  });
  test.each([...SPECIAL, ...ODD.slice(4, 5)])('%s, also where this machine is allowed', (_, hosts) => {
    const urls = hosts.filter((host) => !/^(?:127|213)/.test(host)).map(urlOf);
    for (const policy of policies)
      expect(urls.filter((url) => checkOutgoingUrl(url, policy) === null)).toEqual([]);
  });
  test.each(['fe80::1%25eth0', 'fe80::1%eth0', 'fe80::1%1'])('with a network card: %s', (host) => {
    expect(checkOutgoingUrl(`https://[${host}]/`, policies[0] ?? never())).not.toBeNull();
  });
});

describe('a name is refused that stands for an address that is', () => {
  test.each([...SPECIAL, ...LOOPBACK, ['with a network card', ['fe80::1%eth0']]] as typeof SPECIAL)(
    '%s, alone or among public ones',
    async (_, hosts) => {
      for (const address of hosts) {
        const found = { address, family: isIP(address) };
        for (const addresses of [[found], [{ address: '93.184.216.34', family: 4 }, found]]) {
          const resolve = async () => addresses;
          const asked = guardedRequest(
            { url: 'https://name.example/', headers: {}, signal: AbortSignal.timeout(5_000) },
            { policy: policies[1] ?? never(), resolver: { public: resolve, machine: resolve } },
          );
          await expect(asked, address).rejects.toThrow(/not of the public internet; nothing was sent/);
        }
      }
    },
  );
});

function never(): never {
  throw new Error('there is a policy');
}
