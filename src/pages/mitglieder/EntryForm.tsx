import type { keptMunicipality } from '../../alliance/members/reads/kept-municipality.ts';
import { noteAudience } from '../../alliance/members/rules/visible.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import type { FormState } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { type Audience, mayRead } from '../../shared/occasion.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SchemaForm } from '../SchemaForm.tsx';

/**
 * The entry's form. When somebody else was faster, what was typed stays in the fields, what is stored now stands above
 * them, and the next attempt counts from the stored version.
 */
export const EntryForm = ({
  state,
  stored,
  visit,
}: {
  state: FormState;
  stored: ShownBy<typeof keptMunicipality>;
  visit: Visit;
}) => {
  const { actions, keeping } = texts(visit.language);
  const words = actions['edit-entry'];
  const overtaken = state.refusal !== null && state.problems.length === 0;
  const values = overtaken ? { ...state.values, version: stored.editable.version } : state.values;
  const differing = overtaken ? differences(state.values, stored.editable) : [];
  return (
    <SchemaForm
      state={{ ...state, values, fields: state.fields.filter(({ name }) => isShown(name, stored.reader)) }}
      words={words}
      visit={visit}
      head={
        <>
          <PageHead title={words.title} kicker={stored.name} />
          {differing.length > 0 && (
            <DataTable
              caption={keeping.nobodyIsLost}
              rows={differing}
              columns={[
                {
                  header: keeping.field,
                  rowHeader: true,
                  cell: ({ field }) => labelOf(words.fields, field),
                },
                { header: keeping.yours, cell: ({ typed }) => typed || `(${keeping.empty})` },
                { header: keeping.stored, cell: ({ kept }) => kept || `(${keeping.empty})` },
              ]}
            />
          )}
        </>
      }
    />
  );
};

/** A note for a narrower circle than the reader's own is not theirs to write. */
const isShown = (field: string, reader: Audience): boolean =>
  !(field in noteAudience) || mayRead(reader, noteAudience[field as keyof typeof noteAudience]);

const differences = (typed: Record<string, unknown>, stored: Record<string, unknown>) =>
  Object.entries(stored)
    .filter(([field]) => field !== 'version')
    .map(([field, kept]) => ({ field, typed: textOf(typed[field]), kept: textOf(kept) }))
    .filter((row) => row.typed !== row.kept);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const labelOf = (fields: Record<string, { label: string }>, field: string): string =>
  fields[field]?.label ?? field;
