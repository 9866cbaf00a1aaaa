import { choice, id, input, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { isUnderWay, jobState } from '../../../platform/jobs/state.ts';
import { read } from '../../../platform/read.ts';
import { personName } from '../../../platform/second-person.ts';
import { lastMapping, selectImport, selectPlanned } from '../db/imports.ts';
import { mayImport } from '../permissions.ts';
import { guessMapping } from '../rules/import-columns.ts';
import { ownLand } from '../rules/import-scope.ts';

export const verdicts = ['error', 'new', 'changed', 'unchanged'] as const;
export const rowsPerPage = 50;
const shownBeforeMapping = 3;

/** One list with its rows, page by page. @de Einfuhr */
export const importRead = read({
  name: 'members.import',
  input: input({
    import: id(),
    verdict: optional(choice(verdicts)),
    line: optional(wholeNumber(1)),
    page: wholeNumber(1, 10_000).default(1),
    all: optional(choice(['errors'])),
  }),
  async load(db, { import: wanted, verdict, line, page, all }, occasion) {
    const list = await selectImport(db, wanted);
    if (!list) return null;
    const side = all ? 'error' : (verdict ?? firstSide(list.summary));
    const stretch = all
      ? { limit: null, offset: 0 }
      : { limit: rowsPerPage, offset: (page - 1) * rowsPerPage };
    const mapping = list.mapping ?? (await lastMapping(db, list.columns));
    return {
      list,
      side,
      own: ownLand(occasion, list.uploadedBy),
      job: await jobState(db, list.job),
      uploader: await personName(db, list.uploadedBy),
      mapping: mapping ?? guessMapping(list.columns),
      rows:
        list.state === 'mapping'
          ? await selectPlanned(db, wanted, { verdict: null }, { limit: shownBeforeMapping, offset: 0 })
          : await selectPlanned(
              db,
              wanted,
              line === null ? { verdict: side } : { verdict: null, line },
              stretch,
            ),
    };
  },
  may: mayImport,
  show({ list, side, job, uploader, mapping, rows }, _, { page }) {
    return {
      list,
      side,
      job,
      busy: (list.state === 'planning' || list.state === 'applying') && isUnderWay(job),
      uploader,
      mapping,
      rows,
      page,
      may: {
        confirm: list.state === 'preview' && (list.summary?.new ?? 0) + (list.summary?.changed ?? 0) > 0,
        undo: list.state === 'applied',
        drop: !['applied', 'undone', 'dropped', 'applying'].includes(list.state),
      },
    };
  },
});

/** Errors first, because they want something of the reader. */
const firstSide = (summary: Record<(typeof verdicts)[number], number> | null): (typeof verdicts)[number] =>
  verdicts.find((verdict) => (summary?.[verdict] ?? 0) > 0) ?? 'error';
