import { parentPort, workerData } from 'node:worker_threads';
import { longEffort } from './rules/denominator/frontier.ts';
import { reduce } from './rules/denominator/reduce.ts';
import { frontiersOf } from './rules/denominator/weightings.ts';

const betweenWords = 250;

const { answers, clauses, reduction } = workerData;
const { answers: reduced, choices } = reduce(answers, clauses, reduction);
let told = 0;
const mayGoOn = (done: number): boolean => {
  const now = performance.now();
  if (now - told < betweenWords) return true;
  told = now;
  parentPort?.postMessage({ done });
  return true;
};
const frontiers = frontiersOf(reduced, choices.length, { ...longEffort, mayGoOn });
parentPort?.postMessage({ answer: { frontiers, choices } });
