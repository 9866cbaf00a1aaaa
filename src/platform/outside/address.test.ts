import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isLoopback, isPublicAddress } from './address.ts';

describe('isPublicAddress', () => {
  const cases: [address: string, isPublic: boolean, why: string][] = [
    ['8.8.8.8', true, 'an ordinary address'],
    ['172.15.255.255', true, 'just below a private block'],
    ['172.16.0.0', false, 'first of a private block'],
    ['172.31.255.255', false, 'last of a private block'],
    ['172.32.0.0', true, 'just above it'],
    ['10.1.2.3', false, 'private'],
    ['192.168.178.1', false, 'the router at home'],
    ['100.64.0.1', false, 'shared by a provider'],
    ['127.0.0.1', false, 'loopback'],
    ['127.255.0.9', false, 'loopback, too'],
    ['0.0.0.0', false, 'this host'],
    ['169.254.169.254', false, 'metadata of a cloud'],
    ['224.0.0.1', false, 'multicast'],
    ['255.255.255.255', false, 'broadcast'],
    ['198.18.0.1', false, 'benchmarking'],
    ['203.0.113.7', false, 'documentation'],
    ['2a00:1450:4001::200e', true, 'an ordinary address of IPv6'],
    ['::1', false, 'loopback of IPv6'],
    ['::', false, 'unspecified'],
    ['fe80::1', false, 'link-local'],
    ['fd00:ec2::254', false, 'metadata of a cloud in IPv6'],
    ['ff02::1', false, 'multicast of IPv6'],
    ['::ffff:8.8.8.8', false, 'IPv4 wrapped in IPv6'],
    ['::ffff:a9fe:a9fe', false, 'metadata wrapped in IPv6'],
    ['64:ff9b::a9fe:a9fe', false, 'NAT64'],
    ['2002:7f00:1::', false, '6to4 around loopback'],
    ['2001:0:53aa::', false, 'Teredo'],
    ['2001:db8::1', false, 'documentation of IPv6'],
    ['ris.example', false, 'a name is no address'],
    ['', false, 'nothing'],
  ];
  for (const [address, isPublic, why] of cases)
    it(`${address || 'nothing'}: ${why}`, () => assert.equal(isPublicAddress(address), isPublic));
});

describe('isLoopback', () => {
  for (const [address, expected] of [
    ['127.0.0.1', true],
    ['127.3.2.1', true],
    ['::1', true],
    ['::ffff:127.0.0.1', false],
    ['10.0.0.1', false],
  ] as const)
    it(`${address} ${expected ? 'is' : 'is not'}`, () => assert.equal(isLoopback(address), expected));
});
