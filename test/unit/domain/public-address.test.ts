import { describe, expect, it } from 'vitest';
import { isLoopbackAddress, isPublicAddress } from '../../../src/domain/public-address.ts';

describe('an address of the public internet', () => {
  it.each([
    '8.8.8.8',
    '140.82.112.3',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '169.253.255.255',
    '223.255.255.255',
    '2606:4700::6810:84e5',
    '2a00:1450::1',
  ])('is %s', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    ['loopback', ['127.0.0.1', '127.255.0.9', '::1']],
    ['unspecified', ['0.0.0.0', '0.1.2.3', '::']],
    ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1']],
    ['link-local', ['169.254.0.1', 'fe80::1', 'febf::1', 'fec0::1', 'fe80::1%eth0', '2606:4700::1%eth0']],
    ['metadata', ['169.254.169.254', '169.254.170.2', 'fd00:ec2::254', '168.63.129.16', '192.0.0.192']],
    ['carrier-grade NAT', ['100.64.0.1', '100.127.255.255', '100.100.100.200']],
    ['multicast and broadcast', ['224.0.0.1', '239.255.255.250', '255.255.255.255', 'ff02::1']],
    ['documentation', ['192.0.2.1', '198.51.100.1', '203.0.113.7', '2001:db8::1', '3fff::1']],
    ['benchmarks and reserved', ['198.18.0.1', '198.19.255.255', '192.88.99.1', '240.0.0.1', '100::1']],
    ['IPv4-mapped', ['::ffff:10.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '::ffff:0:127.0.0.1']],
    ['IPv4-compatible', ['::127.0.0.1', '::10.0.0.1', '::8.8.8.8']],
    ['NAT64', ['64:ff9b::a00:1', '64:ff9b::127.0.0.1', '64:ff9b:1::10.0.0.1']],
    ['6to4 and Teredo', ['2002:0a00:0001::', '2002:7f00:1::1', '2001::1', '2001:0:0a00:1::']],
    ['no standard notation', ['0x7f.1', '0x7f000001', '2130706433', '127.1', '0177.0.0.1', 'localhost', '']],
  ])('is none that is %s', (_, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});

it('only 127.0.0.0/8 and ::1 are this machine', () => {
  const asked = [
    '127.0.0.1',
    '127.9.9.9',
    '::1',
    '0.0.0.0',
    '::',
    '::ffff:127.0.0.1',
    '128.0.0.1',
    'localhost',
  ];
  expect(asked.filter(isLoopbackAddress)).toEqual(['127.0.0.1', '127.9.9.9', '::1']);
});
