import { BlockList, isIP } from 'node:net';

type Block = readonly [address: string, prefix: number];

/** IPv4 blocks that are nobody's place on the internet (IANA special-purpose registry), multicast and reserved ones. */
const CLOSED_4: readonly Block[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Of IPv6 only the global unicast block is open, and of it not what carries IPv4 or is kept for special ends. */
const OPEN_6: Block = ['2000::', 3];
const CLOSED_6: readonly Block[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

function blocks(family: 'ipv4' | 'ipv6', listed: readonly Block[]): BlockList {
  const list = new BlockList();
  for (const [address, prefix] of listed) list.addSubnet(address, prefix, family);
  return list;
}

const closed4 = blocks('ipv4', CLOSED_4);
const open6 = blocks('ipv6', [OPEN_6]);
const closed6 = blocks('ipv6', CLOSED_6);

/** Whether an address is out on the internet: not this machine, not a private network, not a cloud's metadata. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed4.check(address, 'ipv4');
  return family === 6 && open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6');
}

const LOOPBACK_4 = blocks('ipv4', [['127.0.0.0', 8]]);
export const isLoopback = (address: string): boolean =>
  address === '::1' || (isIP(address) === 4 && LOOPBACK_4.check(address, 'ipv4'));
