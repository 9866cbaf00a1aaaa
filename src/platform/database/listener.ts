import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';

/** The one channel on which processes tell each other of changes. */
export const channel = 'hafen';

/** What the listener needs and whom it tells. */
export interface Listening {
  connect: () => Promise<Client>;
  onNotify: (channel: string, payload: string) => void;
  /** Notifications may have been missed: called when the connection is lost, and again when it is back. */
  onGap: () => void;
  onState: (listening: boolean) => void;
}

const firstPauseMillis = 50;
const longestPauseMillis = 10_000;
/** A connection whose other end vanished without a word would look well for hours. */
const heartbeatMillis = 15_000;
const heartbeatLimitMillis = 5_000;

/**
 * Listens until the returned function is called, on one connection of its own that is renewed with growing pauses.
 * Returns once the first connection listens; throws when that one cannot be made.
 */
export const startListening = async (listening: Listening): Promise<() => Promise<void>> => {
  const stop = new AbortController();
  let client = await listen(listening);
  const ended = (async () => {
    for (;;) {
      await lost(client, stop.signal);
      listening.onState(false);
      await client.end().catch(() => undefined);
      if (stop.signal.aborted) return;
      listening.onGap();
      const next = await reconnect(listening, stop.signal);
      if (!next) return;
      client = next;
      listening.onGap();
    }
  })();
  return async () => {
    stop.abort();
    await ended;
  };
};

const listen = async ({ connect, onNotify, onState }: Listening): Promise<Client> => {
  const client = await connect();
  client.on('notification', (message) => onNotify(message.channel, message.payload ?? ''));
  try {
    await client.query(`listen ${channel}`);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  onState(true);
  return client;
};

const reconnect = async (listening: Listening, signal: AbortSignal): Promise<Client | undefined> => {
  for (let pause = firstPauseMillis; !signal.aborted; pause = Math.min(pause * 2, longestPauseMillis)) {
    await sleep(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return undefined;
    const client = await listen(listening).catch(() => undefined);
    if (client) return client;
  }
  return undefined;
};

/** Waits until the connection ends, answers no more, or is needed no longer. */
const lost = async (client: Client, signal: AbortSignal): Promise<void> => {
  const gone = new AbortController();
  const over = AbortSignal.any([gone.signal, signal]);
  client.on('end', () => gone.abort());
  client.on('error', () => gone.abort());
  while (!over.aborted) {
    await sleep(heartbeatMillis, undefined, { signal: over }).catch(() => undefined);
    if (!over.aborted && !(await answers(client))) return;
  }
};

const answers = async (client: Client): Promise<boolean> => {
  const limit = new AbortController();
  const answer = client.query('select 1').then(
    () => true,
    () => false,
  );
  const silence = sleep(heartbeatLimitMillis, false, { signal: limit.signal }).catch(() => false);
  const answered = await Promise.race([answer, silence]);
  limit.abort();
  return answered;
};
