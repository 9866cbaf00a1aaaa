import type { Given, Taken } from './given.ts';

/** One word of the command line. */
export interface Command {
  name: string;
  /** One line for the overview. */
  summary: string;
  /** What `--help` prints. */
  help: string;
  /** The options and words that it understands; anything else is refused before it begins. */
  takes: Taken;
  run(given: Given): Promise<void>;
}

/** Ends the process tidily on Ctrl+C and on a stop by the system. */
export const untilStopped = (stop: () => Promise<void>): void => {
  let stopping = false;
  const end = () => {
    if (stopping) return;
    stopping = true;
    void stop().finally(() => process.exit(0));
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
};
