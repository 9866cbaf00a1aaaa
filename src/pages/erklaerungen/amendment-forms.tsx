import { answerProcedure } from '../../alliance/statements/actions/answer-procedure.ts';
import { decideAmendment } from '../../alliance/statements/actions/decide-amendment.ts';
import { proposeAmendment } from '../../alliance/statements/actions/propose-amendment.ts';
import { proposeProcedure } from '../../alliance/statements/actions/propose-procedure.ts';
import { suggestAmendment } from '../../alliance/statements/actions/suggest-amendment.ts';
import { withdrawAmendment } from '../../alliance/statements/actions/withdraw-amendment.ts';
import type { amendment } from '../../alliance/statements/reads/amendment.ts';
import { keptAmendment } from '../../alliance/statements/reads/kept-amendment.ts';
import { ownAmendment } from '../../alliance/statements/reads/own-amendment.ts';
import { proposal } from '../../alliance/statements/reads/proposal.ts';
import { suggestion } from '../../alliance/statements/reads/suggestion.ts';
import { amendmentSteps } from '../../alliance/statements/rules/procedure.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import type { FormState } from '../../platform/http/page.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import type { ActionTexts } from '../../platform/texts.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { ConfirmDeed } from '../mandate/ConfirmDeed.tsx';
import { SchemaForm } from '../SchemaForm.tsx';
import { amendmentTitle, Wanted } from './amendment.tsx';
import { clauseName, toAll, toStatement } from './parts.tsx';

type Shown = ShownBy<typeof amendment>;
type Proposal = ShownBy<typeof proposal>;
const path = <Rest extends string>(rest: Rest) =>
  `/erklaerungen/:id{[0-9]+}/antraege/:antrag{[0-9]+}/${rest}` as const;
const crumbs = (shown: Shown, visit: Visit) => [
  toAll(visit),
  toStatement(shown.statement),
  { href: `/erklaerungen/${shown.statement.id}/antraege`, label: texts(visit.language).amend.heading },
  {
    href: `/erklaerungen/${shown.statement.id}/antraege/${shown.amendment.id}`,
    label: amendmentTitle(shown, visit),
  },
];
const fixed = ({ antrag }: Record<string, string>) => ({ id: Number(antrag) });
const toAmendment = (_: unknown, { url }: Visit) => url.pathname.replace(/(\/antraege\/\d+)\/.*$/, '$1');

/** Begins with the wording as it stands, so that only what is meant is changed. */
const proposalForm = {
  crumbs: ({ statement, clause }: Proposal, visit: Visit) => [
    toAll(visit),
    toStatement(statement),
    { href: `/erklaerungen/${statement.id}/ziffern/${clause.id}`, label: clauseName(clause) },
  ],
  fixed: ({ clause }: Record<string, string>) => ({ clause: Number(clause) }),
  values: ({ clause }: Proposal) => ({ version: clause.version, kind: 'change', text: clause.text }),
  after: ({ about }: { about: string }, { url }: Visit) =>
    `${url.pathname.replace(/\/ziffern\/.*$/, '')}/antraege/${about.split(':')[1]}`,
};

export const proposeForm = form({
  path: '/erklaerungen/:id{[0-9]+}/ziffern/:clause{[0-9]+}/antrag',
  action: proposeAmendment,
  read: proposal,
  ...proposalForm,
  view: (state, shown, visit) => (
    <ProposalForm
      state={state}
      words={texts(visit.language).actions['propose-amendment']}
      shown={shown}
      visit={visit}
    />
  ),
});

export const suggestForm = form({
  path: '/erklaerungen/:id{[0-9]+}/ziffern/:clause{[0-9]+}/anregung',
  action: suggestAmendment,
  read: suggestion,
  ...proposalForm,
  view: (state, shown, visit) => (
    <ProposalForm
      state={state}
      words={texts(visit.language).actions['suggest-amendment']}
      shown={shown}
      visit={visit}
    />
  ),
});

/** The wording that was read travels along: whoever writes about an older one is told. */
const ProposalForm = ({
  state,
  words,
  shown: { clause },
  visit,
}: {
  state: FormState;
  words: ActionTexts;
  shown: Proposal;
  visit: Visit;
}) => (
  <SchemaForm
    state={{ ...state, fields: state.fields.filter(({ name }) => name !== 'clause') }}
    words={words}
    visit={visit}
    head={<PageHead kicker={clauseName(clause)} title={words.title} lead={words.lead} />}
  />
);

/** What is wished for stands above what is to be said about it; only steps that are possible can be chosen. */
const SettlingForm = ({
  state,
  words,
  shown,
  visit,
}: {
  state: FormState;
  words: ActionTexts;
  shown: Shown;
  visit: Visit;
}) => (
  <SchemaForm
    state={state}
    words={words}
    visit={visit}
    options={{
      decision: (['accept', 'accept-modified', 'reject', 'vote', 'variant', 'reopen'] as const)
        .filter((step) => amendmentSteps[step][shown.amendment.state] !== undefined)
        .map((value) => ({ value, label: texts(visit.language).words.procedure[value] })),
    }}
    head={
      <>
        <PageHead kicker={amendmentTitle(shown, visit)} title={words.title} lead={words.lead} />
        <Wanted shown={shown} visit={visit} />
      </>
    }
  />
);

export const procedureForm = form({
  path: path('verfahren'),
  action: proposeProcedure,
  read: keptAmendment,
  crumbs,
  fixed,
  values: ({ amendment: one }) => ({
    version: one.version,
    procedure: one.procedure ?? '',
    text: one.procedureText ?? '',
    note: one.procedureNote ?? '',
  }),
  view: (state, shown, visit) => (
    <SettlingForm
      state={state}
      words={texts(visit.language).actions['propose-procedure']}
      shown={shown}
      visit={visit}
    />
  ),
  after: toAmendment,
});

export const answerForm = form({
  path: path('antwort'),
  action: answerProcedure,
  read: ownAmendment,
  crumbs,
  fixed,
  values: ({ amendment: one }) => ({ version: one.version, answer: one.answer ?? '' }),
  above: ({ amendment: one }, { language }) => {
    const { amend: t, words } = texts(language);
    return (
      one.procedure !== null && (
        <p>
          {t.procedure}: {words.procedure[one.procedure]}
          {one.procedureNote !== null && `. ${one.procedureNote}`}
        </p>
      )
    );
  },
  after: toAmendment,
});

export const decideForm = form({
  path: path('entscheiden'),
  action: decideAmendment,
  read: keptAmendment,
  crumbs,
  fixed,
  values: ({ amendment: one }) => ({
    version: one.version,
    decision: one.procedure ?? '',
    note: one.decisionNote ?? '',
  }),
  view: (state, shown, visit) => (
    <SettlingForm
      state={state}
      words={texts(visit.language).actions['decide-amendment']}
      shown={shown}
      visit={visit}
    />
  ),
  after: toAmendment,
});

export const withdrawForm = form({
  path: path('zurueckziehen'),
  action: withdrawAmendment,
  read: ownAmendment,
  crumbs,
  fixed,
  view: (state, shown, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['withdraw-amendment']}
      about={amendmentTitle(shown, visit)}
      back={`/erklaerungen/${shown.statement.id}/antraege/${shown.amendment.id}`}
      version={shown.amendment.version}
      visit={visit}
    />
  ),
  after: toAmendment,
});
