import { beginStatement } from '../../alliance/statements/actions/begin-statement.ts';
import { changePhase, textMoves } from '../../alliance/statements/actions/change-phase.ts';
import { editStatement } from '../../alliance/statements/actions/edit-statement.ts';
import { freezeEdition } from '../../alliance/statements/actions/freeze-edition.ts';
import { renumberClauses } from '../../alliance/statements/actions/renumber-clauses.ts';
import { setDeadlines } from '../../alliance/statements/actions/set-deadlines.ts';
import { keptText } from '../../alliance/statements/reads/kept-text.ts';
import { newStatement } from '../../alliance/statements/reads/new-statement.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import { phases } from '../../alliance/statements/types.ts';
import { lands } from '../../alliance/territory/lands.ts';
import { formatDay } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { ConfirmDeed } from '../mandate/ConfirmDeed.tsx';
import { SchemaForm } from '../SchemaForm.tsx';
import { toAll, toStatement } from './parts.tsx';

type Kept = ShownBy<typeof keptText>;
const path = <Rest extends string>(rest: Rest) => `/erklaerungen/:id{[0-9]+}/${rest}` as const;
const crumbs = ({ statement }: Kept, visit: Visit) => [toAll(visit), toStatement(statement)];
const fixed = ({ id }: Record<string, string>) => ({ id: Number(id) });
const addressOf = (id: number) => `/erklaerungen/${id}`;

export const beginForm = form({
  path: '/erklaerungen/neu',
  action: beginStatement,
  read: newStatement,
  crumbs: (_, visit) => [toAll(visit)],
  values: ({ lands: own }) => ({ kind: 'letter', ...(own?.length === 1 && { land: own[0] }) }),
  options: ({ lands: own }, { language }) => ({
    land: lands
      .filter(({ key }) => own === null || own.includes(key))
      .map((land) => ({ value: land.key, label: land[language] })),
  }),
  after: ({ reply }) => addressOf(Number(reply?.['id'])),
});

export const editForm = form({
  path: path('bearbeiten'),
  action: editStatement,
  read: keptText,
  crumbs,
  fixed,
  values: ({ statement }) => ({ ...statement }),
  after: (_, __, input) => addressOf(input.id),
});

export const deadlinesForm = form({
  path: path('fristen'),
  action: setDeadlines,
  read: keptText,
  crumbs,
  fixed,
  values: ({ statement, phases: dates }, { language }) => ({
    version: statement.version,
    ...Object.fromEntries(
      phases.map((phase) => {
        const until = dates.find((one) => one.phase === phase)?.until;
        return [phase, until ? formatDay(until, language) : ''];
      }),
    ),
  }),
  after: (_, __, input) => addressOf(input.id),
});

export const freezeForm = form({
  path: path('festhalten'),
  action: freezeEdition,
  read: keptText,
  crumbs,
  fixed,
  after: (_, __, input) => `${addressOf(input.id)}/fassungen`,
});

export const renumberForm = form({
  path: path('nummerieren'),
  action: renumberClauses,
  read: keptText,
  crumbs,
  fixed: ({ id }) => ({ statement: Number(id) }),
  view: (state, { statement, clauses }, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['renumber-clauses']}
      about={clauses
        .filter(({ kind }) => kind === 'numbered')
        .map(({ number, label }, index) => `${number} → ${index + 1} ${label}`)
        .join('; ')}
      back={addressOf(statement.id)}
      visit={visit}
    />
  ),
  after: (_, __, input) => addressOf(input.statement),
});

type Move = (typeof textMoves)[number];
const moveIn = (url: URL): Move | undefined => textMoves.find((move) => url.pathname.endsWith(`/${move}`));

/** One address per step, so that each can say what follows from it. */
export const phaseForm = form({
  path: path(`phase/:move{${textMoves.join('|')}}`),
  action: changePhase,
  read: keptText,
  crumbs,
  fixed: ({ id, move }) => ({ id: Number(id), move }),
  title: (_, { language, url }) => {
    const move = moveIn(url);
    const { words, doc, actions } = texts(language);
    return move ? fill(doc.phaseTitle, { move: words.move[move] }) : actions['change-phase'].title;
  },
  values: ({ statement }) => ({ version: statement.version }),
  view(state, { statement }, visit) {
    const { words, doc, actions } = texts(visit.language);
    const move = moveIn(visit.url);
    const needsReason = move === 'drop' || move === 'redraft';
    const fields = state.fields
      .filter(({ name }) => name === 'version' || (name === 'reason' && needsReason))
      .map((field) => ({ ...field, required: true }));
    return (
      <SchemaForm
        state={{ ...state, fields }}
        words={{
          ...actions['change-phase'],
          submit: move ? words.move[move] : actions['change-phase'].submit,
        }}
        visit={visit}
        head={
          move && (
            <>
              <PageHead kicker={statement.title} title={fill(doc.phaseTitle, { move: words.move[move] })} />
              <ul class="hm-consequences">
                {doc.phaseConsequences[move].map((consequence) => (
                  <li>{consequence}</li>
                ))}
              </ul>
            </>
          )
        }
      />
    );
  },
  after: (_, __, input) => addressOf(input.id),
});
