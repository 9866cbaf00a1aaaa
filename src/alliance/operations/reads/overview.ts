import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { countJobs } from '../db/jobs.ts';
import { selectLegalTexts } from '../db/legal-texts.ts';
import { countMails } from '../db/mails.ts';
import { countRecord } from '../db/record.ts';
import { selectFeedback } from '../db/feedback.ts';
import { mayKeepHouse } from '../permissions.ts';
import { legalKinds } from '../types.ts';

/** How the house runs, at a glance. @de Betrieb im Überblick */
export const overview = read({
  name: 'operations.overview',
  input: input({}),
  load: async (db) => ({
    lines: await countRecord(db),
    jobs: await countJobs(db),
    mails: await countMails(db),
    feedback: (await selectFeedback(db, 1)).total,
    texts: await selectLegalTexts(db),
  }),
  may: mayKeepHouse,
  show: ({ texts, ...counts }) => ({
    ...counts,
    texts: legalKinds.map((kind) => ({
      kind,
      writtenAt: texts.find((text) => text.kind === kind)?.writtenAt ?? null,
    })),
  }),
});
