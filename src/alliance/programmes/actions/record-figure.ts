import { action } from '../../../platform/action.ts';
import {
  choice,
  day,
  id,
  input,
  longText,
  optional,
  text,
  webAddress,
  wholeNumber,
} from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertFigure, selectFigures } from '../db/history.ts';
import { touchProgramme } from '../db/programmes.ts';
import { keptProgramme } from '../loads/kept.ts';
import { mayKeepProgramme } from '../permissions.ts';
import { precisionField } from '../programme-fields.ts';
import { decideFigure } from '../rules/figure.ts';
import { figureKinds } from '../types.ts';

/** Keeps a number that was published, with day and source. @de Zahl eintragen */
export const recordFigure = action({
  name: 'programmes.record-figure',
  input: input({
    programme: id(),
    kind: choice(figureKinds),
    number: wholeNumber(0, 10_000_000),
    day: day(),
    precision: precisionField(),
    remark: optional(longText(500)),
    source: text(500),
    link: optional(webAddress()),
  }),
  async load(db, { programme }, { today }) {
    const kept = await keptProgramme(db, programme, today);
    return kept && { ...kept, figures: await selectFigures(db, programme) };
  },
  may: mayKeepProgramme,
  decide: ({ figures }, deed, { today }) => decideFigure(figures, deed, today),
  async save(db, deed, occasion, { place }) {
    await insertFigure(db, deed, { now: occasion.now, by: personOf(occasion) });
    await touchProgramme(db, deed.programme, occasion.today);
    return { about: `programmes.programme:${deed.programme}`, ...place };
  },
  conflicts: { figure_once: 'programmes.figure-known' },
});
