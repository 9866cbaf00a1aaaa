import { choice, id, input, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { isUnderWay, type JobState, jobState } from '../../../platform/jobs/state.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { authorityOf, namesOf, recipientsOf } from '../../people/facts.ts';
import { landCodes } from '../../territory/lands.ts';
import { changedSince } from '../loads/frozen.ts';
import { selectQuestions } from '../db/snapshot-questions.ts';
import { selectLines, selectOwnLines, selectSnapshot } from '../db/snapshots.ts';
import {
  mayAskAboutSnapshot,
  mayKeepSnapshot,
  mayReadLetter,
  mayReadSnapshot,
  seesQuestions,
} from '../permissions.ts';
import { snapshotFiles } from '../snapshot-types.ts';

const pageSize = 25;

/** How the background work ended without a result; null while it is under way. */
const stoppedAs = (job: JobState | null): 'failed' | 'cancelled' | null =>
  job?.state === 'waiting' || job?.state === 'running'
    ? null
    : job?.state === 'failed'
      ? 'failed'
      : 'cancelled';

/** One pooled offer: its sums, its lines, the reader's own line, questions and answers. @de Gebündeltes Angebot */
export const snapshot = read({
  name: 'offers.snapshot',
  input: input({ id: id(), land: optional(choice(landCodes)), seite: optional(wholeNumber(1, 10_000)) }),
  async load(db, { id: number, land, seite }, occasion) {
    const { actor, today } = occasion;
    const found = await selectSnapshot(db, number);
    if (!found) return null;
    const own = officeOf(actor)?.municipality ?? null;
    const questions = await selectQuestions(db, number);
    const people = [
      found.preparedBy,
      found.releasedBy,
      ...questions.flatMap((one) => [one.askedBy, one.answeredBy]),
    ];
    return {
      snapshot: found,
      authority: (await authorityOf(db, found.authority)) ?? null,
      recipients: (await recipientsOf(db, found.authority, today)).length,
      replaces: found.replaces === null ? null : ((await selectSnapshot(db, found.replaces)) ?? null),
      job: await jobState(db, found.job),
      // only those who keep it see what is not sent yet
      changed: mayKeepSnapshot(occasion, found).allowed ? await changedSince(db, found, today, 'trust') : [],
      lines: await selectLines(db, number, { land, limit: pageSize, offset: ((seite ?? 1) - 1) * pageSize }),
      ownLines: own === null ? [] : await selectOwnLines(db, number, own),
      questions,
      names: await namesOf(db, people),
    };
  },
  may: mayReadSnapshot,
  show(
    { snapshot: found, authority, recipients, replaces, job, changed, lines, ownLines, questions, names },
    occasion,
    { land, seite },
  ) {
    const keeps = mayKeepSnapshot(occasion, found).allowed;
    const { job: _job, preparedBy, releasedBy, ...shown } = found;
    const role = officeOf(occasion.actor)?.role;
    const readsLetter = mayReadLetter(occasion, { snapshot: found }).allowed;
    const asks = seesQuestions(occasion, found);
    return {
      ...shown,
      // frozen anew, what was frozen before is no longer true
      ...(found.state === 'preparing' && { hash: null, summary: null }),
      changed: changed.length,
      // the letter is the recipient's and that of those who send it
      letter: readsLetter ? found.letter : null,
      authorityName: authority?.name ?? '',
      recipients,
      // who did it is for those who coordinate
      preparedByName: keeps ? (names.get(preparedBy ?? 0) ?? null) : null,
      releasedByName: keeps ? (names.get(releasedBy ?? 0) ?? null) : null,
      replacesOne: replaces && { id: replaces.id, number: replaces.number },
      job: keeps && isUnderWay(job) ? job : null,
      stopped: found.state === 'preparing' ? stoppedAs(job) : null,
      own: role === 'AP' || role === 'OB' ? ownLines : null,
      list: {
        ...lines,
        land,
        page: seite ?? 1,
        pages: Math.max(1, Math.ceil(lines.total / pageSize)),
      },
      questions: asks
        ? questions.map((one) => ({
            id: one.id,
            text: one.text,
            askedAt: one.askedAt,
            askedBy: names.get(one.askedBy) ?? null,
            answer: one.answer,
            answeredAt: one.answeredAt,
            answeredBy: names.get(one.answeredBy ?? 0) ?? null,
          }))
        : null,
      may: {
        keep: keeps,
        release: keeps && found.state === 'prepared' && recipients > 0 && changed.length === 0,
        withdraw: keeps && found.state === 'released',
        drop: keeps && (found.state === 'preparing' || found.state === 'prepared'),
        replace: keeps && found.state === 'released' && !found.replacedBy,
        ask: mayAskAboutSnapshot(occasion, { snapshot: found }).allowed,
        files:
          found.hash === null || found.state === 'preparing'
            ? []
            : snapshotFiles.filter((kind) => kind !== 'letter' || readsLetter),
      },
    };
  },
});
