import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { assertHost, bySystem, NotPublic, publicLookup, type Resolve } from './connect.ts';
import type { OutsideProblem, ProblemKey } from './problem.ts';

export interface Limits {
  /** Milliseconds for name and connection. */
  connect: number;
  /** Milliseconds for everything together, redirects included. */
  total: number;
  bytes: number;
  redirects: number;
}
export const defaultLimits: Limits = { connect: 5_000, total: 10_000, bytes: 2_000_000, redirects: 3 };

/** What lay at an address: its text and where it was found in the end, or why there is none. */
export type Fetched<Value = string> =
  | { ok: true; value: Value; url: string }
  | ({ ok: false } & OutsideProblem);

/** Ends a fetch with a problem; never leaves this file. */
class Stopped extends Error {
  readonly found: OutsideProblem;
  constructor(problem: ProblemKey, values: Record<string, string | number>) {
    super(problem);
    this.found = { problem, with: values };
  }
}

interface Way {
  limits: Limits;
  resolve: Resolve;
  signal: AbortSignal;
}

/**
 * Fetches JSON from an address that somebody pasted. Only http and https, only the open internet – checked for the
 * address, after every redirect and by the socket itself –, limited in time, size and redirects; no cookies, no
 * log-in, no proxy. Every failure is a typed answer.
 */
export const fetchOutside = async (
  address: string,
  more: { limits?: Partial<Limits>; resolve?: Resolve } = {},
): Promise<Fetched<unknown>> => {
  const limits = { ...defaultLimits, ...more.limits };
  const signal = AbortSignal.timeout(limits.total);
  const way: Way = { limits, signal, resolve: more.resolve ?? bySystem };
  let url = URL.parse(address.trim());
  try {
    for (let hop = 0; ; hop += 1) {
      url = assertWebAddress(url);
      const response = await open(url, way);
      const next = redirectOf(response);
      if (next === null)
        return { ok: true, value: parse(await readBody(response, url, way), url), url: url.href };
      response.destroy();
      if (hop === limits.redirects) throw new Stopped('too-many-redirects', { limit: limits.redirects });
      url = URL.parse(next, url);
    }
  } catch (error) {
    return { ok: false, ...problemOf(error, url, way) };
  }
};

const assertWebAddress = (url: URL | null): URL => {
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') throw new Stopped('not-an-address', {});
  if (url.username || url.password) throw new Stopped('login-in-address', {});
  assertHost(url);
  return url;
};

const headers = {
  accept: 'application/json, application/ld+json;q=0.9, */*;q=0.1',
  'accept-encoding': 'identity',
  'user-agent': 'Hafenmeisterei',
};

/** One request, without following anything. Fresh agents: no shared connections, no proxy of the environment. */
const open = (url: URL, { limits, resolve, signal }: Way): Promise<IncomingMessage> =>
  new Promise((done, fail) => {
    const secure = url.protocol === 'https:';
    const request = (secure ? requestHttps : requestHttp)(url, {
      agent: secure ? new HttpsAgent() : new HttpAgent(),
      lookup: publicLookup(resolve),
      headers,
      signal,
      maxHeaderSize: 32_768,
    });
    const impatience = setTimeout(() => {
      request.destroy(new Stopped('too-slow', { host: url.host, seconds: limits.connect / 1_000 }));
    }, limits.connect);
    request.once('socket', (socket) => {
      socket.once(secure ? 'secureConnect' : 'connect', () => clearTimeout(impatience));
    });
    request.once('error', (error) => {
      clearTimeout(impatience);
      fail(error);
    });
    request.once('response', done);
    request.end();
  });

const redirectOf = ({ statusCode = 0, headers: answered }: IncomingMessage): string | null =>
  [301, 302, 303, 307, 308].includes(statusCode) && answered.location ? answered.location : null;

/** The body as text, if status, type and size are such that it is worth reading. */
const readBody = async (response: IncomingMessage, url: URL, { limits }: Way): Promise<string> => {
  try {
    assertStatus(response.statusCode ?? 0, url);
    assertType(response);
    const tooLarge = () => new Stopped('too-large', { host: url.host, megabytes: limits.bytes / 1_000_000 });
    if (Number(response.headers['content-length'] ?? 0) > limits.bytes) throw tooLarge();
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limits.bytes) throw tooLarge();
      chunks.push(chunk);
    }
    return decode(Buffer.concat(chunks), response.headers['content-type'] ?? '');
  } finally {
    response.destroy();
  }
};

const assertStatus = (status: number, { host }: URL): void => {
  if (status >= 200 && status < 300) return;
  if (status === 401 || status === 403) throw new Stopped('log-in-needed', { host, status });
  throw new Stopped(status >= 500 ? 'server-failed' : 'not-found', { host, status });
};

/** Real servers send JSON as text, some even as HTML; the content decides there. Anything else is not read at all. */
const assertType = ({ headers: answered }: IncomingMessage): void => {
  const [type = ''] = (answered['content-type'] ?? '').split(';');
  const packed = answered['content-encoding'] ?? 'identity';
  if (packed !== 'identity') throw new Stopped('wrong-type', { type: packed });
  if (!/^$|^text\/|[/+]json$|^application\/octet-stream$/iu.test(type.trim()))
    throw new Stopped('wrong-type', { type: type.trim().slice(0, 60) });
};

const decode = (bytes: Buffer, type: string): string => {
  const charset = /charset="?([\w-]+)/iu.exec(type)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
};

const parse = (text: string, { host }: URL): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw /^\s*</u.test(text) ? new Stopped('html', {}) : new Stopped('not-json', { host });
  }
};

const problemOf = (error: unknown, url: URL | null, { limits, signal }: Way): OutsideProblem => {
  const host = url?.host ?? '';
  if (error instanceof Stopped) return error.found;
  if (signal.aborted) return { problem: 'too-slow', with: { host, seconds: limits.total / 1_000 } };
  if (error instanceof NotPublic) return { problem: 'not-public', with: { host } };
  const { code = '' } = error as { code?: string };
  if (/^(?:ENOTFOUND|EAI_|ENODATA)/u.test(code)) return { problem: 'unknown-host', with: { host } };
  if (/CERT|SSL|TLS|ALTNAME|EPROTO|UNABLE_TO/u.test(code))
    return { problem: 'no-secure-connection', with: { host } };
  if (/^(?:ECONNRESET|EPIPE|ERR_STREAM|HPE_)|aborted/u.test(code))
    return { problem: 'broken-off', with: { host } };
  return { problem: 'unreachable', with: { host } };
};
