import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, readPostmaster } from '../../src/platform/database/embedded/postmaster.ts';

/** What the crash test needs of a product: a command that says `ack WORD`, and one that prints the missing of its input. */
export interface Product {
  writer: string[];
  checker: string[];
}

const script = (name: string): string[] => [
  process.execPath,
  '--import',
  './scripts/typescript.mjs',
  join(import.meta.dirname, name),
];

/** The smallest program on the product's database; each command is followed by the data folder. */
export const smallest: Product = { writer: script('writer.ts'), checker: script('checker.ts') };

/** The whole house: deeds, the chain of the record, the territory. */
export const wholeHouse: Product = { writer: script('house-writer.ts'), checker: script('house-checker.ts') };

/** A running writer and the words it has acknowledged. */
export interface Writer {
  process: ChildProcess;
  acknowledged: string[];
}

const begin = ([program = '', ...rest]: string[], dataDir: string): ChildProcess =>
  spawn(program, [...rest, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] });

const writers: Writer[] = [];

export const startWriter = (product: Product, dataDir: string): Writer => {
  const writer: Writer = { process: begin(product.writer, dataDir), acknowledged: [] };
  writers.push(writer);
  if (writer.process.stdout) {
    createInterface(writer.process.stdout).on('line', (line) => {
      if (line.startsWith('ack ')) writer.acknowledged.push(line.slice(4));
    });
  }
  return writer;
};

/** Waits for `count` further words. @throws Error when the writer ends, or is silent for half a minute */
export const acknowledges = async (writer: Writer, count: number): Promise<void> => {
  const goal = writer.acknowledged.length + count;
  const deadline = Date.now() + 30_000;
  while (writer.acknowledged.length < goal) {
    if (writer.process.exitCode !== null) throw new Error(`the writer ended with ${writer.process.exitCode}`);
    if (Date.now() > deadline) throw new Error('the writer is silent');
    await sleep(5);
  }
};

/** Ends what a failed test left running. */
export const endAll = async (): Promise<void> => {
  const left = writers.filter(
    ({ process: { exitCode, signalCode } }) => exitCode === null && signalCode === null,
  );
  await Promise.all(left.map((writer) => end(writer, 'SIGKILL')));
};

/** Sends the signal and waits for the end. */
export const end = async ({ process: child }: Writer, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill(signal);
  await closed;
};

/** The process number of the data folder's server, once it runs (again). */
export const postmasterOf = async (dataDir: string): Promise<number> => {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(5)) {
    const postmaster = readPostmaster(join(dataDir, 'postgres'));
    if (postmaster && isAlive(postmaster)) return postmaster.pid;
  }
  throw new Error('no server runs');
};

/** Those of the words that are not there. */
export const missingOf = async (product: Product, dataDir: string, words: string[]): Promise<string[]> => {
  const checker = begin(product.checker, dataDir);
  checker.stdin?.end(words.join('\n'));
  const [output, code] = await Promise.all([
    checker.stdout ? text(checker.stdout) : '',
    new Promise((resolve) => checker.once('close', resolve)),
  ]);
  if (code !== 0) throw new Error(`the checker ended with ${String(code)}`);
  return output.split('\n').filter((word) => word !== '');
};
