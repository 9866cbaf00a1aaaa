import { lookup as lookupHost } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { isLoopback, isPublicAddress } from './address.ts';

/** Turns a host name into its numeric addresses. */
export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>;

let loopbackAllowed = false;
/** Development and tests fetch from their own machine; set once at the start from the configuration. */
export const allowLoopback = (allowed: boolean): void => {
  loopbackAllowed = allowed;
};

/** The connection was refused by us, before a single byte was sent. */
export class NotPublic extends Error {}

/** @throws NotPublic for an address inside some network. */
export const assertPublic = (address: string): void => {
  if (!isPublicAddress(address) && !(loopbackAllowed && isLoopback(address))) throw new NotPublic(address);
};

export const bySystem: Resolve = (host) =>
  new Promise((resolve, reject) => {
    lookupHost(host, { all: true, verbatim: true }, (error, addresses) =>
      error ? reject(error) : resolve(addresses),
    );
  });

/**
 * The look-up that the socket itself makes: it hands on exactly the addresses that were checked, so that a name which
 * changes its mind between check and connection (DNS rebinding) gains nothing. One internal address spoils the host.
 */
export const publicLookup =
  (resolve: Resolve): LookupFunction =>
  (host, options, callback) =>
    checkedAddresses(resolve, host, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const [first] = addresses;
      if (options.all || !first) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });

const checkedAddresses = callbackify(async (resolve: Resolve, host: string) => {
  const addresses = await resolve(host);
  for (const { address } of addresses) assertPublic(address);
  if (addresses.length === 0) throw Object.assign(new Error(host), { code: 'ENOTFOUND' });
  return addresses;
});

/** A host given as a number is never looked up, so it is checked here. @throws NotPublic */
export const assertHost = (url: URL): void => {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) assertPublic(host);
};
