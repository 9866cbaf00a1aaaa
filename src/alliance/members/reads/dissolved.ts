import { input, optional, unitKey } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { nameOfUnits } from '../../territory/facts.ts';
import { entriesUnderDissolved } from '../db/merge.ts';
import { mayImport } from '../permissions.ts';
import { ownLand, scopeOf } from '../rules/import-scope.ts';

/** Entries that stand under a dissolved key, and who took its place. @de Einträge unter aufgelösten Schlüsseln */
export const dissolved = read({
  name: 'members.dissolved',
  // One of them alone, for the page that moves it; unknown is not found.
  input: input({ municipality: optional(unitKey()) }),
  async load(db, { municipality }, occasion) {
    const lands = scopeOf(occasion);
    const found = await entriesUnderDissolved(db);
    const own = found.filter(({ land }) => !lands || lands.includes(land ?? ''));
    const entries = own.filter(({ key }) => municipality === null || key === municipality);
    if (municipality !== null && entries.length === 0) return null;
    const names = await nameOfUnits(
      db,
      entries.flatMap(({ successor }) => successor ?? []),
    );
    return { entries, names, own: ownLand(occasion, 'new') };
  },
  may: mayImport,
  show: ({ entries, names }) => ({
    entries: entries.map(({ key, name, validTo, successor }) => ({
      key,
      name,
      validTo,
      successor: successor && { key: successor, name: names.get(successor) ?? successor },
    })),
  }),
});
