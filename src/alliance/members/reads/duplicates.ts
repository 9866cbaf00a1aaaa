import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { dissolvedUnits, unitsToday } from '../../territory/facts.ts';
import { knownEntries } from '../db/many.ts';
import { mayImport } from '../permissions.ts';
import { type Lookalike, suspectedDuplicates } from '../rules/duplicates.ts';
import { ownLand, scopeOf } from '../rules/import-scope.ts';

/** Entries that may be one, in one's own Länder. @de Dubletten */
export const duplicates = read({
  name: 'members.duplicates',
  input: input({}),
  async load(db, _, occasion) {
    const known = await knownEntries(db, occasion.today);
    const dissolved = await dissolvedUnits(db);
    const units = new Map<string, Pick<Lookalike, 'name' | 'land' | 'successor'>>([
      ...(await unitsToday(db)).map(({ key, name, land }) => [key, { name, land, successor: null }] as const),
      ...dissolved.map(({ key, ...unit }) => [key, unit] as const),
    ]);
    const lands = scopeOf(occasion);
    const entries = [...known].flatMap(([municipality, { steps, contacts }]) => {
      const unit = units.get(municipality);
      if (!unit || steps.length === 0 || (lands && !lands.includes(unit.land ?? ''))) return [];
      const { name, land, successor } = unit;
      return [{ municipality, name, land, successor, mailboxes: contacts.map(({ mailbox }) => mailbox) }];
    });
    return { entries, own: ownLand(occasion, 'new') };
  },
  may: mayImport,
  show({ entries }) {
    const names = new Map(entries.map(({ municipality, name }) => [municipality, name]));
    return {
      pairs: suspectedDuplicates(entries).map(({ a, b, because }) => ({
        a: { key: a, name: names.get(a) ?? a },
        b: { key: b, name: names.get(b) ?? b },
        because,
      })),
    };
  },
});
