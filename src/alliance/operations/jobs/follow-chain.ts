import { job } from '../../../platform/jobs/job.ts';
import type { Line } from '../../../platform/record/chain.ts';
import { recordLines, verifyLines } from '../../../platform/record/verify.ts';
import { countRecord } from '../db/record.ts';

const portion = 5_000;

/** Follows the chain and names the first line that does not hold. @de Kette prüfen */
export const followChain = job<Record<string, never>>({
  name: 'operations.follow-chain',
  async run({ database }, _input, { progress }) {
    const total = await countRecord(database);
    const told = async function* (): AsyncGenerator<Line> {
      let done = 0;
      for await (const line of recordLines(database)) {
        if (done % portion === 0) await progress('lines', done, total);
        done += 1;
        yield line;
      }
    };
    const verdict = await verifyLines(told());
    await progress('lines', verdict.lines, total);
    return { ...verdict };
  },
});
