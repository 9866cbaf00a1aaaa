/** What a request costs at least: node:http writing prebuilt bytes. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Prebuilt = Record<string, { headers: Record<string, string>; body: string }>;

process.on('message', (pages: Prebuilt) => {
  const ready = new Map(
    Object.entries(pages).map(([path, { headers, body }]) => [
      path,
      { headers, body: Buffer.from(body, 'base64') },
    ]),
  );
  const server = createServer((request, response) => {
    const page = ready.get(request.url ?? '');
    response.writeHead(page ? 200 : 404, page?.headers ?? {});
    response.end(page?.body);
  });
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
});
process.on('disconnect', () => process.exit(0));
