import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../../../../action/site/verify/egress/public-address.ts';

describe('an address of the public internet', () => {
  it.each(['8.8.8.8', '140.82.112.3', '172.32.0.1', '100.128.0.1', '2606:4700::6810:84e5', '2a00:1450::1'])(
    'is %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ['loopback', ['127.0.0.1', '127.255.0.9', '::1']],
    ['unspecified', ['0.0.0.0', '0.1.2.3', '::']],
    ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1']],
    ['link-local and metadata', ['169.254.169.254', 'fe80::1', 'fec0::1', 'fd00:ec2::254', '168.63.129.16']],
    ['carrier-grade NAT', ['100.64.0.1', '100.127.255.255', '100.100.100.200']],
    ['multicast and broadcast', ['224.0.0.1', '239.255.255.250', '255.255.255.255', 'ff02::1']],
    [
      'documentation and benchmarks',
      ['192.0.2.1', '198.51.100.1', '203.0.113.7', '198.18.0.1', '2001:db8::1'],
    ],
    [
      'IPv4 inside IPv6',
      ['::ffff:10.0.0.1', '::ffff:8.8.8.8', '64:ff9b::a00:1', '2002:0a00:0001::', '2001::1'],
    ],
    ['no standard notation', ['0x7f.1', '2130706433', '127.1', '0177.0.0.1', 'localhost', '']],
  ])('is none that is %s', (_, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});
