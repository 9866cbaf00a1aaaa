import { askMembers } from '../../alliance/admissions/actions/ask-members.ts';
import { asking } from '../../alliance/admissions/reads/asking.ts';
import { texts } from '../../alliance/admissions/texts/index.ts';
import { methods } from '../../alliance/admissions/types.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatNumber } from '../../platform/format.ts';
import { type FormState, form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { sortKey } from '../../shared/fold.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { words } from '../words.ts';
import { titleOf } from './call-off.tsx';

type Shown = ShownBy<typeof asking>;
interface Part {
  state: FormState;
  shown: Shown;
  visit: Visit;
}

export const askForm = form({
  path: '/abrufe/:id{[0-9]+}/anfragen',
  action: askMembers,
  read: asking,
  crumbs: ({ callOff }, visit) => [
    { href: '/abrufe', label: texts(visit.language).callOff.title },
    { href: `/abrufe/${callOff.id}`, label: titleOf(callOff, visit) },
  ],
  fixed: ({ id }, { method }) => ({ id: Number(id), method }),
  values: ({ callOff, deadline, proposals }) => ({
    version: callOff.version,
    deadline,
    shares: Object.fromEntries(proposals.map(({ offer, share }) => [String(offer), String(share ?? '')])),
  }),
  view: (state, shown, visit) => <Ask state={state} shown={shown} visit={visit} />,
  after: (_, __, { id }) => `/abrufe/${id}`,
});

/** Whom the call-off goes to, with the shares that a method proposes, to be changed by hand. */
const Ask = ({ state, shown, visit }: Part) => {
  const { language } = visit;
  const t = texts(language);
  const own = t.actions['ask-members'];
  const errors = [
    ...(state.refusal ? [{ message: state.refusal }] : []),
    ...state.problems.map(({ field, message }) => ({ name: field, message })),
  ];
  const number = (value: number) => formatNumber(value, language);
  const { missing } = shown.tally;
  const total = shown.proposals.reduce((sum, { share }) => sum + (share ?? 0), 0);
  return (
    <>
      <ErrorSummary title={words(language).checkInput} errors={errors} />
      <PageHead title={own.title} lead={fill(t.callOff.askLead, { n: number(missing) })} />
      {shown.proposals.length === 0 ? (
        <EmptyState title={t.refusals['nobody-fits']} text={t.callOff.askNone} />
      ) : (
        <>
          <Methods shown={shown} visit={visit} />
          <Form
            action={state.action}
            hidden={{
              _einmal: state.once,
              ...(state.token && { _schutz: state.token }),
              version: shown.callOff.version,
            }}
            guardInput
          >
            <Proposals state={state} shown={shown} visit={visit} />
            <p>
              {fill(t.callOff.sharedOut, { n: number(total), of: number(missing) })}{' '}
              {total < missing && fill(t.callOff.notShared, { n: number(missing - total) })}
            </p>
            {shown.proposals.some(({ left }) => left === null) && (
              <Checkbox
                name="onRequest"
                label={own.fields.onRequest.label}
                checked={state.values['onRequest'] === true}
                required
              />
            )}
            <DateField
              name="deadline"
              label={own.fields.deadline.label}
              hint={words(language).dayHint}
              value={String(state.values['deadline'] ?? '')}
              error={problemOf(state, 'deadline')}
              required
            />
            <SubmitButton label={own.submit} />
          </Form>
        </>
      )}
    </>
  );
};

const problemOf = ({ problems }: FormState, name: string): string | undefined =>
  problems.find(({ field }) => field === name)?.message;

const Methods = ({ shown, visit: { language } }: Omit<Part, 'state'>) => {
  const t = texts(language).callOff;
  return (
    <>
      <p>
        {t.method}: <strong>{t.methods[shown.method]}</strong>
        {'. '}
        {methods
          .filter((method) => method !== shown.method)
          .map((method) => (
            <a href={`/abrufe/${shown.callOff.id}/anfragen?verfahren=${method}`}>
              {fill(t.otherMethod, { method: t.methods[method] })}
            </a>
          ))}
      </p>
      <p class="hm-source">{t.tieBreak}</p>
    </>
  );
};

const Proposals = ({ state, shown, visit: { house, language } }: Part) => {
  const t = texts(language).callOff;
  const typed = (state.values['shares'] ?? {}) as Record<string, string>;
  const rows = shown.proposals
    .map((row) => ({ ...row, name: nameOf(house, row.municipality) }))
    .sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
  return (
    <DataTable
      caption={t.requests}
      hideCaption
      rows={rows}
      columns={[
        {
          header: t.municipality,
          rowHeader: true,
          cell: ({ name, offer }) => (
            <>
              {name}{' '}
              <a class="hm-source" href={`/angebote/${offer}`}>
                {t.offer} {offer}
              </a>
            </>
          ),
        },
        {
          header: t.left,
          align: 'end',
          cell: ({ left }) => (left === null ? t.noNumber : formatNumber(left, language)),
        },
        { header: t.smallest, align: 'end', cell: ({ min }) => (min > 1 ? String(min) : '–') },
        {
          header: t.share,
          cell: ({ offer, left, name }) =>
            left === null ? (
              t.noNumber
            ) : (
              <NumberField
                name={`shares.${offer}`}
                label={fill(t.proposal, { name })}
                hideLabel
                value={typed[String(offer)] ?? ''}
                error={problemOf(state, `shares.${offer}`)}
                required
              />
            ),
        },
      ]}
    />
  );
};
