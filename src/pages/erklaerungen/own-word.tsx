import { editOwnWord } from '../../alliance/statements/actions/edit-own-word.ts';
import { publishOwnWord } from '../../alliance/statements/actions/publish-own-word.ts';
import { withdrawOwnWord } from '../../alliance/statements/actions/withdraw-own-word.ts';
import { writeOwnWord } from '../../alliance/statements/actions/write-own-word.ts';
import { keptOwnWord } from '../../alliance/statements/reads/kept-own-word.ts';
import { ownResponse } from '../../alliance/statements/reads/own-response.ts';
import { ownWord } from '../../alliance/statements/reads/own-word.ts';
import { ownWordFile } from '../../alliance/statements/reads/own-word-file.ts';
import { releasedOwnWord } from '../../alliance/statements/reads/released-own-word.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay } from '../../platform/format.ts';
import { download, form, page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { ConfirmDeed } from '../mandate/ConfirmDeed.tsx';
import { clauseName, toAll, toStatement } from './parts.tsx';

type Shown = ShownBy<typeof ownWord>;
interface Part {
  shown: Shown;
  visit: Visit;
}
const path = <Rest extends string>(rest: Rest) =>
  `/erklaerungen/:id{[0-9]+}/eigene-worte/:wort{[0-9]+}${rest}` as const;
const addressOf = ({ statement, word }: Shown) => `/erklaerungen/${statement.id}/eigene-worte/${word.id}`;
const crumbs = (shown: Shown, visit: Visit) => [
  toAll(visit),
  toStatement(shown.statement),
  { href: addressOf(shown), label: shown.word.title },
];
const fixed = ({ wort }: Record<string, string>) => ({ id: Number(wort) });
const clauseOptions = (clauses: readonly { id: number; number: string | null; label: string }[]) => ({
  clause: clauses.map((clause) => ({ value: String(clause.id), label: clauseName(clause) })),
});

export const writeForm = form({
  path: '/erklaerungen/:id{[0-9]+}/eigene-worte/neu',
  action: writeOwnWord,
  read: ownResponse,
  crumbs: ({ statement }, visit) => [toAll(visit), toStatement(statement)],
  fixed: ({ id }) => ({ statement: Number(id) }),
  options: ({ clauses }) => clauseOptions(clauses),
  after: ({ reply }, _, input) => `/erklaerungen/${input.statement}/eigene-worte/${Number(reply?.['id'])}`,
});

export const ownWordPage = page({
  path: path(''),
  read: ownWord,
  title: ({ word, statement }, { house, language }) => {
    const { own, words } = texts(language);
    return fill(own.title, {
      kind: words.ownWord[word.kind],
      place: nameOf(house, word.municipality),
      title: `${word.title} (${statement.title})`,
    });
  },
  crumbs: ({ statement }, visit) => [toAll(visit), toStatement(statement)],
  view: (shown, visit) => <Word shown={shown} visit={visit} />,
});

const Word = ({ shown, visit: { house, language } }: Part) => {
  const { own: t, words } = texts(language);
  const { word, clause, may } = shown;
  const items = [
    {
      term: t.link,
      detail: word.link && (
        <a href={word.link} rel="nofollow noopener">
          {URL.parse(word.link)?.host}
        </a>
      ),
    },
    {
      term: t.file,
      detail: word.fileName && (
        <a href={`${addressOf(shown)}/dokument`} download="">
          {word.fileName}
        </a>
      ),
    },
  ].flatMap(({ term, detail }) => (detail ? [{ term, detail }] : []));
  return (
    <>
      <PageHead
        kicker={`${words.ownWord[word.kind]}, ${nameOf(house, word.municipality)}`}
        title={word.title}
        lead={clause ? fill(t.about, { clause: clauseName(clause) }) : t.whole}
        badges={
          word.state === 'prepared' ? (
            <Badge label={t.prepared} tone="warning" />
          ) : (
            word.publishedOn && (
              <Badge label={fill(t.published, { day: formatDay(word.publishedOn, language) })} />
            )
          )
        }
        actions={
          <>
            {may.publish && (
              <ButtonLink href={`${addressOf(shown)}/veroeffentlichen`} label={t.publish} variant="primary" />
            )}
            {may.edit && <ButtonLink href={`${addressOf(shown)}/bearbeiten`} label={t.edit} />}
            {may.withdraw && <ButtonLink href={`${addressOf(shown)}/zurueckziehen`} label={t.withdraw} />}
          </>
        }
      />
      {word.text !== null && <p class="hm-pre">{word.text}</p>}
      {items.length > 0 && <DescriptionList items={items} />}
    </>
  );
};

export const ownWordDocument = download({
  path: path('/dokument'),
  read: ownWordFile,
  file: ({ name, base64 }) => ({
    name: name.replace(/(\.pdf)?$/iu, '.pdf'),
    type: 'application/pdf',
    body: Buffer.from(base64, 'base64'),
  }),
});

export const editForm = form({
  path: path('/bearbeiten'),
  action: editOwnWord,
  read: keptOwnWord,
  crumbs,
  fixed,
  values: ({ word }) => ({
    ...word,
    clause: word.clause ?? '',
    text: word.text ?? '',
    link: word.link ?? '',
  }),
  options: ({ clauses }) => clauseOptions(clauses),
  after: (_, { url }) => url.pathname.replace(/\/[^/]+$/, ''),
});

export const publishForm = form({
  path: path('/veroeffentlichen'),
  action: publishOwnWord,
  read: releasedOwnWord,
  crumbs,
  fixed,
  view: (state, shown, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['publish-own-word']}
      about={shown.word.title}
      back={addressOf(shown)}
      version={shown.word.version}
      visit={visit}
    />
  ),
  after: (_, { url }) => url.pathname.replace(/\/[^/]+$/, ''),
});

export const withdrawForm = form({
  path: path('/zurueckziehen'),
  action: withdrawOwnWord,
  read: releasedOwnWord,
  crumbs,
  fixed,
  view: (state, shown, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['withdraw-own-word']}
      about={shown.word.title}
      back={addressOf(shown)}
      version={shown.word.version}
      danger
      visit={visit}
    />
  ),
  after: (_, { url }) => url.pathname.replace(/\/eigene-worte\/.*$/, ''),
});
