import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { authorityOf, recipientsOf } from '../../people/facts.ts';
import { selectSnapshot } from '../db/snapshots.ts';
import { mayKeepSnapshot } from '../permissions.ts';

/** A pooled offer for the forms of those who keep it. @de Gebündeltes Angebot in Arbeit */
export const keptSnapshot = read({
  name: 'offers.kept-snapshot',
  input: input({ id: id() }),
  async load(db, { id: number }, { today }) {
    const found = await selectSnapshot(db, number);
    return (
      found && {
        land: found.land,
        snapshot: found,
        authority: (await authorityOf(db, found.authority)) ?? null,
        people: await recipientsOf(db, found.authority, today),
      }
    );
  },
  may: mayKeepSnapshot,
  show: ({
    snapshot: { id: number, version, number: name, title, hash, summary, replaces },
    authority,
    people,
  }) => ({
    id: number,
    version,
    number: name,
    title,
    hash,
    total: summary?.total ?? null,
    replaces: replaces !== null,
    authorityName: authority?.name ?? '',
    recipients: people.length,
  }),
});
