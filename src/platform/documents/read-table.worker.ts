import { parentPort, workerData } from 'node:worker_threads';
import { readTable } from './table.ts';

parentPort?.postMessage(await readTable(workerData.file, workerData.limits));
