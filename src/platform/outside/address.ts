import { BlockList, isIPv4, isIPv6 } from 'node:net';

const special = new BlockList();
/** IANA's special-purpose blocks of IPv4, multicast and the reserved rest; 169.254 holds the metadata of clouds. */
const blocks4: [string, number][] = [
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
/** Inside the global block of IPv6: protocol assignments with Teredo, documentation, 6to4, documentation again. */
const blocks6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];
for (const [net, prefix] of blocks4) special.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of blocks6) special.addSubnet(net, prefix, 'ipv6');

const globalBlock = new BlockList();
globalBlock.addSubnet('2000::', 3, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * Whether a numeric address belongs to the open internet. Of IPv6 only the global block does, so that addresses which
 * wrap an IPv4 address (mapped, NAT64, 6to4, Teredo) are out, whatever they wrap.
 *
 * @de Öffentliche Netzadresse
 * @source netzadressen#sonderbereiche
 */
export const isPublicAddress = (address: string): boolean => {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  if (!isIPv6(address)) return false;
  return globalBlock.check(address, 'ipv6') && !special.check(address, 'ipv6');
};

/** Whether the address is this machine itself. */
export const isLoopback = (address: string): boolean =>
  isIPv4(address) ? loopback.check(address, 'ipv4') : address === '::1';
