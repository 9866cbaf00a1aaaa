import type { Db } from '../../../platform/database/index.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { changeContacts, insertContacts } from '../../people/facts.ts';
import type { RowChange, RowPlan, Written } from '../import-types.ts';
import { entriesFor, insertBeginnings, setWebsites, voidSteps } from './many.ts';

type Change<Kind extends RowChange['kind']> = Extract<RowChange, { kind: Kind }>;

/** Writes what planned rows say, a handful of statements however many they are, and tells what was written where. */
export const writeRows = async (
  db: Db,
  importId: number,
  plans: RowPlan[],
  { actor, now, today }: Occasion,
): Promise<(Written & { line: number })[]> => {
  const rows = plans.flatMap(({ line, municipality, changes }) =>
    municipality !== null && changes.length > 0 ? [{ line, municipality, changes }] : [],
  );
  const entries = await entriesFor(
    db,
    rows.map(({ municipality }) => municipality),
    now,
  );
  const written = new Map<number, Written & { line: number }>();
  const at = (municipality: string): number => entries.get(municipality) as number;
  for (const { line, municipality } of rows)
    written.set(at(municipality), {
      line,
      entry: at(municipality),
      voided: [],
      added: [],
      website: null,
      contact: null,
    });
  const all = <Kind extends RowChange['kind']>(kind: Kind) =>
    rows.flatMap(({ municipality, changes }) =>
      changes.flatMap((change) =>
        change.kind === kind
          ? [{ municipality, entry: at(municipality), change: change as Change<Kind> }]
          : [],
      ),
    );
  const steps = all('step');
  for (const { entry, change } of steps)
    if (change.replaces !== null) written.get(entry)?.voided.push(change.replaces);
  await voidSteps(
    db,
    [...written.values()].flatMap(({ voided }) => voided),
    `Einfuhr ${importId}`,
    now,
  );
  const by = actor.kind === 'person' ? actor.personId : null;
  const added = await insertBeginnings(
    db,
    steps.map(({ entry, change }) => ({ entry, ...change })),
    { importId, by, now },
  );
  for (const { id, entry } of added) written.get(entry)?.added.push(id);
  const websites = all('website');
  await setWebsites(
    db,
    websites.map(({ entry, change }) => ({ entry, value: change.after })),
  );
  for (const { entry, change } of websites)
    Object.assign(written.get(entry) ?? {}, { website: { before: change.before, after: change.after } });
  await writeContacts(db, all('contact'), written, today);
  return [...written.values()];
};

const writeContacts = async (
  db: Db,
  contacts: { municipality: string; entry: number; change: Change<'contact'> }[],
  written: Map<number, Written>,
  today: string,
): Promise<void> => {
  const fresh = contacts.filter(({ change }) => change.id === null);
  const made = await insertContacts(
    db,
    fresh.map(({ municipality, change }) => ({ municipality, ...change.after })),
    today,
  );
  const entryOf = new Map(contacts.map(({ municipality, entry }) => [municipality, entry]));
  for (const { id, municipality, version } of made)
    Object.assign(written.get(entryOf.get(municipality) ?? 0) ?? {}, {
      contact: { id, before: null, version },
    });
  const known = contacts.filter(({ change }) => change.id !== null);
  const changed = await changeContacts(
    db,
    known.map(({ change }) => ({ id: change.id as number, ...change.after })),
  );
  const versions = new Map(changed.map(({ id, version }) => [id, version]));
  for (const { entry, change } of known) {
    const id = change.id as number;
    Object.assign(written.get(entry) ?? {}, {
      contact: { id, before: change.before, version: versions.get(id) },
    });
  }
};
