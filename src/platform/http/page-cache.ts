import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { dayOf } from '../../shared/days.ts';
import type { House } from '../house.ts';
import { anonymousKey } from './cookies.ts';

type Encoding = 'br' | 'gzip' | 'identity';
interface Entry {
  headers: Record<string, string>;
  etag: string;
  bodies: Partial<Record<Encoding, Buffer>>;
}

const mostBytes = 24 * 1024 * 1024;

/**
 * Pages for readers without a log-in: rendered and compressed once per state of the data, then written from memory.
 * A change anywhere empties it; while the process cannot hear of changes (`listening` false), nothing is kept.
 */
export class PageCache {
  readonly #house: House;
  #entries = new Map<string, Entry>();
  #bytes = 0;
  #state = '';

  constructor(house: House) {
    this.#house = house;
  }

  /** Writes the answer if it is known. */
  serve(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET' || request.headers.authorization) return false;
    const key = this.#keyOf(request.url ?? '', request.headers.cookie);
    const entry = key === null ? undefined : this.#entries.get(key);
    if (!entry) return false;
    if (request.headers['if-none-match'] === entry.etag) {
      response.writeHead(304, { etag: entry.etag, 'cache-control': entry.headers['cache-control'] });
      response.end();
      return true;
    }
    const encoding = preferred(request.headers['accept-encoding']);
    const body = this.#encoded(entry, encoding);
    response.writeHead(200, {
      ...entry.headers,
      'content-length': body.length,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    });
    response.end(body);
    return true;
  }

  /** Keeps an answer that any reader of the same language may get. */
  keep(
    url: string,
    cookieHeader: string | undefined,
    stateBefore: string,
    headers: Record<string, string>,
    body: Buffer,
  ) {
    const key = this.#keyOf(url, cookieHeader);
    if (key === null || stateBefore !== this.#state || !this.#house.database.listening) return null;
    if (this.#bytes + body.length > mostBytes) this.#empty();
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    this.#entries.set(key, { headers: { ...headers, etag }, etag, bodies: { identity: body } });
    this.#bytes += body.length;
    return etag;
  }

  /** Names the present state of the data, so that a page rendered from an older one is not kept. */
  state(): string {
    const state = `${this.#house.dataVersion()} ${dayOf(this.#house.clock.now())}`;
    if (state !== this.#state || !this.#house.database.listening) {
      this.#empty();
      this.#state = state;
    }
    return state;
  }

  #keyOf(url: string, cookieHeader: string | undefined): string | null {
    const reader = anonymousKey(cookieHeader);
    if (reader === null) return null;
    this.state();
    return `${reader} ${url}`;
  }

  #empty() {
    this.#entries = new Map();
    this.#bytes = 0;
  }

  #encoded(entry: Entry, encoding: Encoding): Buffer {
    const known = entry.bodies[encoding];
    if (known) return known;
    const plain = entry.bodies.identity as Buffer;
    const body =
      encoding === 'br'
        ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
        : gzipSync(plain);
    entry.bodies[encoding] = body;
    this.#bytes += body.length;
    return body;
  }
}

const preferred = (accepted: string | undefined): Encoding =>
  accepted?.includes('br') ? 'br' : accepted?.includes('gzip') ? 'gzip' : 'identity';
