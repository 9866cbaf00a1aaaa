import { columns, reachesOf } from '../../alliance/operations/rules/rights-matrix.ts';
import { texts } from '../../alliance/operations/texts/index.ts';
import { texts as peopleTexts } from '../../alliance/people/texts/index.ts';
import { type Field, fieldsOf } from '../../platform/form/fields.ts';
import { apiPath } from '../../platform/http/openapi.ts';
import type { FieldTexts, Language } from '../../platform/texts.ts';
import type { Who } from '../../shared/permission.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Details } from '../../ui/Details.tsx';

export interface Operation {
  method: 'GET' | 'POST';
  name: string;
  title: string;
  input: Parameters<typeof fieldsOf>[0];
  who: Who;
  words: Record<string, FieldTexts>;
}

/** One action or read of the API: its input, who may, and how to call it. */
export const OperationDetails = ({
  operation,
  base,
  language,
}: {
  operation: Operation;
  base: string;
  language: Language;
}) => {
  const t = texts(language).rights.api;
  const { method, name, title, input, who, words } = operation;
  const fields = fieldsOf(input);
  return (
    <div id={`${method.toLowerCase()}-${name.replace('.', '-')}`}>
      <Details summary={`${method} ${apiPath(name)} · ${title}`}>
        {fields.length === 0 && <p>{t.noFields}</p>}
        {fields.length > 0 && (
          <DataTable
            caption={title}
            hideCaption
            columns={[
              { header: t.field, rowHeader: true, cell: (field) => <code>{field.name}</code> },
              { header: t.meaning, cell: (field) => words[field.name]?.label ?? '' },
              { header: t.type, cell: (field) => kindOf(field, language) },
              { header: t.required, cell: (field) => (field.required ? t.required : t.optional) },
            ]}
            rows={fields}
          />
        )}
        <p>
          {t.who}: {whoText(who, language)}
        </p>
        <p>{t.example}:</p>
        <pre class="hm-code">
          <code>{exampleOf(operation, fields, base)}</code>
        </pre>
      </Details>
    </div>
  );
};

const kindOf = ({ widget, options }: Field, language: Language): string => {
  const { types } = texts(language).rights.api;
  return options ? `${types[widget]}: ${options.join(', ')}` : types[widget];
};

const whoText = (who: Who, language: Language): string => {
  const t = texts(language).rights;
  const labels = { ...t.columns, ...peopleTexts(language).roles };
  const reaches = reachesOf(who);
  if (reaches.public) return t.columns.public;
  const named = columns.filter(
    (column) => reaches[column] && (column === 'signed-in' || who[column as keyof Who]),
  );
  if (named.length === 0) return t.clockwork;
  return named.map((column) => `${labels[column]} (${t.reach[reaches[column] ?? 'everywhere']})`).join(', ');
};

/** A value that has the right form, to be replaced by one's own. */
const sampleOf = ({ widget, options, name }: Field): unknown => {
  if (widget === 'checkboxes') return options?.slice(0, 1) ?? [];
  if (options) return options[0];
  if (widget === 'number') return 1;
  if (widget === 'checkbox') return true;
  if (widget === 'day') return '2026-03-02';
  if (widget === 'municipality') return '12054000';
  if (widget === 'email') return 'stadt@beispiel.example';
  if (widget === 'url') return 'https://beispiel.example/';
  if (widget === 'file') return { name: 'beschluss.pdf', base64: '…' };
  if (widget === 'map') return {};
  return name === 'key' ? '12054000' : '…';
};

const exampleOf = ({ method, name, who }: Operation, fields: Field[], base: string): string => {
  const sample = Object.fromEntries(
    fields.filter(({ required }) => required).map((field) => [field.name, sampleOf(field)]),
  );
  const query = new URLSearchParams(sample as Record<string, string>);
  const address = `${base}${apiPath(name)}${method === 'GET' && query.size > 0 ? `?${query}` : ''}`;
  const key = who.public ? [] : [`  -H 'Authorization: Bearer SCHLÜSSEL'`];
  const body =
    method === 'POST' ? [`  -H 'Content-Type: application/json'`, `  -d '${JSON.stringify(sample)}'`] : [];
  return [`curl '${address}'`, ...key, ...body].join(' \\\n');
};
