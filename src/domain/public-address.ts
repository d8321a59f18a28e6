/** Which addresses belong to the public internet. What strangers chose, and sites under check, may lead to no other. */
import { BlockList, isIP } from 'node:net';

/** IANA's special-purpose registry for IPv4, and the address of Azure's host agent, which looks public and can be reached from hosted runners. */
const SPECIAL_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/**
 * Only this block is given out for the public internet: unspecified, loopback, IPv4-mapped and -compatible, NAT64, local
 * and multicast addresses all lie outside.
 */
const GLOBAL_IPV6 = ['2000::/3'];
/** Inside it: Teredo and other protocol blocks, documentation, and 6to4, which carries an IPv4 address. */
const SPECIAL_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const specialIpv4 = listOf(SPECIAL_IPV4, 'ipv4');
const globalIpv6 = listOf(GLOBAL_IPV6, 'ipv6');
const specialIpv6 = listOf(SPECIAL_IPV6, 'ipv6');
const loopback = listOf(['127.0.0.0/8'], 'ipv4');

/** Deliberately strict: what is no address in standard notation, or names a network card (`%eth0`), is not public. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !specialIpv4.check(address, 'ipv4');
  return (
    family === 6 &&
    !address.includes('%') &&
    globalIpv6.check(address, 'ipv6') &&
    !specialIpv6.check(address, 'ipv6')
  );
}

/** 127.0.0.0/8 and ::1. IPv4-mapped forms are deliberately not known: nobody needs them. */
export function isLoopbackAddress(address: string): boolean {
  return isIP(address) === 4 ? loopback.check(address, 'ipv4') : address === '::1';
}

function listOf(subnets: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [address = '', bits] = subnet.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}
