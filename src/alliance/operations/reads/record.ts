import { day, input, optional, text, unitKey, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { personOf } from '../../../shared/occasion.ts';
import { personsCalled } from '../../people/facts.ts';
import { mayKeepHouse } from '../permissions.ts';
import { perPage } from '../types.ts';
import { loadRecordPage, showLines } from './record-page.ts';

/** The record of the whole house, newest first. @de Protokoll */
export const record = read({
  name: 'operations.record',
  input: input({
    von: optional(day()),
    bis: optional(day()),
    vorgang: optional(text(100)),
    kommune: optional(unitKey()),
    person: optional(text(200)),
    seite: wholeNumber(1, 100_000).default(1),
  }),
  async load(db, { person, seite, ...filter }) {
    const persons = person === null ? null : await personsCalled(db, person);
    return loadRecordPage(db, { ...filter, persons }, seite);
  },
  may: mayKeepHouse,
  show: (facts, occasion, { seite, ...filter }) => ({
    filter,
    page: seite,
    pages: Math.ceil(facts.total / perPage),
    total: facts.total,
    lines: showLines(facts, 'federal', personOf(occasion)),
  }),
});
