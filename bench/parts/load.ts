/**
 * Load from a process of its own: sends the same request again and again over a few kept connections, as many times as
 * asked, and measures each answer. Answers are counted by their bytes, so that the client costs little.
 */
import { connect, type Socket } from 'node:net';

export interface Load {
  port: number;
  path: string;
  headers: Record<string, string>;
  requests: number;
  connections: number;
}
export interface Measured {
  requestsPerSecond: number;
  p50: number;
  p99: number;
}

process.on('message', async (load: Load) => {
  process.send?.(await run(load));
});
process.on('disconnect', () => process.exit(0));

const run = async (load: Load): Promise<Measured> => {
  const times: number[] = [];
  let left = load.requests;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: load.connections }, async () => {
      const socket = connect(load.port, '127.0.0.1');
      while (left > 0) {
        left -= 1;
        const start = performance.now();
        await exchange(socket, load);
        times.push(performance.now() - start);
      }
      socket.destroy();
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { requestsPerSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
};

const exchange = (socket: Socket, { path, headers }: Load): Promise<void> =>
  new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    let expected = -1;
    let count = 0;
    const listen = (chunk: Buffer) => {
      count += chunk.length;
      if (expected < 0) {
        received = Buffer.concat([received, chunk]);
        const end = received.indexOf('\r\n\r\n');
        if (end < 0) return;
        const head = received.toString('latin1', 0, end);
        const length = /content-length: (\d+)/i.exec(head)?.[1];
        if (!head.startsWith('HTTP/1.1 200') || length === undefined)
          return reject(new Error(`${path}: ${head.slice(0, 400)}`));
        expected = end + 4 + Number(length);
      }
      if (count < expected) return;
      socket.off('data', listen);
      resolve();
    };
    socket.on('data', listen);
    const lines = Object.entries({ host: 'localhost', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
  });
