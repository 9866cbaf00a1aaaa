import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { distFolder } from './http/assets.ts';

/** Enough for the largest table that is accepted; a file that wants more ends its own thread, not the product. */
const memoryMegabytes = 512;

/**
 * Does heavy work in a thread of its own, so that pages are answered meanwhile. `worker` is the address of a module
 * `NAME.worker.ts` that posts one message back: `new URL('./NAME.worker.ts', import.meta.url)`. The build puts all of
 * them into one folder.
 *
 * @returns its answer, or null if the work took more memory than it may
 */
export const apart = <Answer>(worker: URL, data: unknown): Promise<Answer | null> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(placeOf(worker), {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    });
    thread.once('message', resolve);
    thread.once('error', (error: Error & { code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(null) : reject(error),
    );
    thread.once('exit', () => resolve(null));
  });

/**
 * The same for work that takes minutes: the worker posts `{ done }` between 0 and 1 now and then, and `{ answer }` at its
 * end. If `told` throws, because somebody asked to stop, the thread ends and so does the wait.
 */
export const apartWithProgress = async <Answer>(
  worker: URL,
  data: unknown,
  told: (done: number) => Promise<void>,
): Promise<Answer | null> => {
  const thread = new Worker(placeOf(worker), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  });
  try {
    return await new Promise((resolve, reject) => {
      thread.on('message', (word: { done: number } | { answer: Answer }) => {
        if ('answer' in word) resolve(word.answer);
        else told(word.done).catch(reject);
      });
      thread.once('error', (error: Error & { code?: string }) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(null) : reject(error),
      );
      thread.once('exit', () => resolve(null));
    });
  } finally {
    await thread.terminate();
  }
};

const bundled = !import.meta.url.endsWith('.ts');

const placeOf = (worker: URL): URL =>
  bundled
    ? pathToFileURL(join(distFolder(), 'workers', basename(fileURLToPath(worker)).replace(/\.ts$/u, '.js')))
    : worker;
