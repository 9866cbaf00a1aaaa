import type { AnyAction, Trace } from '../platform/action.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { claimJob, endJob, isUnderWay, jobState } from '../platform/jobs/state.ts';
import { openHouse } from '../boot.ts';
import { readConfig } from '../platform/config.ts';
import type { House } from '../platform/house.ts';
import { OperatorError } from '../platform/operator-error.ts';
import { perform } from '../platform/perform.ts';
import { sentenceOf } from '../platform/words/index.ts';
import { dayOf } from '../shared/days.ts';
import type { Occasion } from '../shared/occasion.ts';

/** Who acts on the command line: whoever runs the installation, named so on the record. */
export const consoleOccasion = ({ clock }: House): Occasion => {
  const now = clock.now();
  return { actor: { kind: 'system', job: 'console' }, now, today: dayOf(now) };
};

/** Opens the house for one command and closes it afterwards. */
export const inHouse = async <Result>(work: (house: House) => Promise<Result>): Promise<Result> => {
  const house = await openHouse(readConfig(process.env));
  try {
    return await work(house);
  } finally {
    await house.database.close();
  }
};

/** Does a deed or stops the command with the sentence that a form would show. */
export const doOrSay = async (house: House, action: AnyAction, input: unknown): Promise<Trace> => {
  const outcome = await perform(house, action, action.input.parse(input), consoleOccasion(house));
  if (outcome.outcome === 'done') return outcome.trace;
  if (outcome.outcome === 'declined') throw new OperatorError(sentenceOf(house, 'de', outcome.declined));
  if (outcome.outcome === 'forbidden') throw new OperatorError(sentenceOf(house, 'de', outcome.refusal));
  throw new OperatorError('Das gibt es nicht (mehr).');
};

/** Runs a job here and now; if a running product has taken it meanwhile, waits for that. */
export const runHere = async (
  house: House,
  name: string,
  input: unknown,
  job: number | null,
): Promise<void> => {
  const definition = house.contexts.flatMap(({ jobs }) => jobs).find((one) => one.name === name);
  if (!definition || job === null) throw new Error(`no job is called ${name}`);
  if (await claimJob(house.database, job, house.clock.now())) {
    await definition.run(house, input, { actor: consoleOccasion(house).actor, progress: async () => {} });
    await endJob(house.database, job, house.clock.now());
  }
  while (isUnderWay(await jobState(house.database, job))) await sleep(100);
};
