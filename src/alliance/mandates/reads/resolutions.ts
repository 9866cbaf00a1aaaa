import { choice, input, optional, text, unitKey, wholeNumber, yesNo } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { lands } from '../../territory/lands.ts';
import { selectAllMandates } from '../db/held.ts';
import { listOrders, selectList } from '../db/list.ts';
import { mayBeginRecord, mayReadMandates } from '../permissions.ts';
import { familyOf } from '../rules/hierarchy.ts';
import { resolutionsInForce } from '../rules/in-force.ts';
import { results } from '../types.ts';

/** Rows on one page. */
const pageSize = 50;
const landKeys = lands.map(({ key }) => key) as [string, ...string[]];

/** The resolutions of all councils, searched, filtered and sorted. @de Beschlüsse */
export const resolutions = read({
  name: 'mandates.resolutions',
  input: input({
    suche: optional(text(200)),
    land: optional(choice(landKeys)),
    kommune: optional(unitKey()),
    ergebnis: optional(choice(results)),
    thema: optional(text(40)),
    gilt: optional(choice(['ja', 'nein'])),
    ungeprueft: yesNo(),
    sort: optional(choice(listOrders)),
    seite: optional(wholeNumber(1, 100_000)),
  }),
  async load(db, { suche, land, kommune, ergebnis, thema, gilt, ungeprueft, sort, seite }, { today }) {
    const mandates = await selectAllMandates(db);
    const inForce = resolutionsInForce(mandates, today);
    const family = thema === null ? null : familyOf(mandates.topics, thema);
    const filter = {
      search: suche,
      land,
      municipality: kommune,
      result: ergebnis,
      topics: family && thema !== null ? [thema, ...family.down] : null,
      among: gilt === 'ja' ? [...inForce] : null,
      notAmong: gilt === 'nein' ? [...inForce] : null,
      unchecked: ungeprueft,
    };
    const offset = ((seite ?? 1) - 1) * pageSize;
    const found = await selectList(db, filter, sort ?? '-datum', { limit: pageSize, offset });
    return { ...found, inForce, topics: mandates.topics };
  },
  may: mayReadMandates,
  show: ({ total, rows, inForce, topics }, occasion, { sort, seite, ...filter }) => ({
    filter,
    order: sort ?? '-datum',
    page: seite ?? 1,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    total,
    rows: rows.map((row) => ({ ...row, inForce: inForce.has(row.id) })),
    topics,
    today: occasion.today,
    may: { record: mayBeginRecord(occasion, {}).allowed },
  }),
});
