import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { OperatorError } from '../operator-error.ts';
import type { PageCache } from './page-cache.ts';

/** Answers known anonymous pages at once and hands everything else to the application. */
export const startServer = async (
  app: Hono,
  cache: PageCache,
  where: { port: number; host: string },
): Promise<{ port: number; stop(): Promise<void> }> => {
  const listener = getRequestListener(app.fetch);
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000 }, (request, response) => {
    if (!cache.serve(request, response)) void listener(request, response);
  });
  await listen(server, where);
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 2_000).unref();
      }),
  };
};

const listen = (server: Server, { port, host }: { port: number; host: string }): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(new OperatorError(refusals[code ?? '']?.(port, host) ?? `Adresse ${host}:${port}: ${code}.`)),
    );
    server.listen(port, host, resolve);
  });

const noSuchHost = (_: number, host: string): string =>
  `Die Netzadresse ${host} hat dieser Rechner nicht. Setzen Sie HOST auf eine eigene, etwa 127.0.0.1 oder 0.0.0.0.`;

/** By what the system says when it does not let the program listen. */
const refusals: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port) =>
    `Der Port ${port} ist schon belegt. Läuft das Programm bereits? Sonst wählen Sie mit PORT einen anderen.`,
  EACCES: (port) =>
    `Den Port ${port} darf das Programm nicht öffnen. Wählen Sie mit PORT einen ab 1024 und stellen Sie einen Proxy davor.`,
  EADDRNOTAVAIL: noSuchHost,
  ENOTFOUND: noSuchHost,
};
