import type { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import { isBound } from './protect.ts';
import type { Site } from './site.ts';
import { visitFrom } from './visit-from.ts';

/** Open pages that follow a topic. A message says only that something changed; the page then asks again. */
export class LivePages {
  readonly #readers = new Map<string, Set<ServerResponse>>();
  readonly #waiting = new Set<string>();

  /** At most one message a second per topic, however many changes there are. */
  tell(topic: string): void {
    if (!this.#readers.has(topic) || this.#waiting.has(topic)) return;
    this.#waiting.add(topic);
    setTimeout(() => {
      this.#waiting.delete(topic);
      for (const response of this.#readers.get(topic) ?? []) response.write('data: changed\n\n');
    }, 1_000).unref();
  }

  follow(topic: string, response: ServerResponse): void {
    const readers = this.#readers.get(topic) ?? new Set();
    this.#readers.set(topic, readers.add(response));
    response.on('close', () => {
      readers.delete(response);
      if (readers.size === 0) this.#readers.delete(topic);
    });
  }

  close(): void {
    for (const readers of this.#readers.values()) for (const response of readers) response.end();
  }
}

/** Only the session that was given a topic may follow it. */
export const serveLive = async (site: Site, live: LivePages, c: Context): Promise<Response> => {
  const { session } = await visitFrom(site, c);
  const topic = c.req.query('thema') ?? '';
  if (!session || !isBound(site.secret, session.hash, topic, c.req.query('schutz'))) return c.body(null, 403);
  const response = c.env.outgoing as ServerResponse;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 5000\n\n');
  live.follow(topic, response);
  return RESPONSE_ALREADY_SENT;
};
