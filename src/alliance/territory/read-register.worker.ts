import { parentPort, workerData } from 'node:worker_threads';
import { readRegisterFile } from './register-file.ts';

const { file, told } = workerData;
parentPort?.postMessage(await readRegisterFile(file, told));
