import { answerQuestion } from '../../alliance/offers/actions/answer-question.ts';
import { askAboutSnapshot } from '../../alliance/offers/actions/ask-about-snapshot.ts';
import { cancelFreezing } from '../../alliance/offers/actions/cancel-freezing.ts';
import { dropSnapshot } from '../../alliance/offers/actions/drop-snapshot.ts';
import { freezeAgain } from '../../alliance/offers/actions/freeze-again.ts';
import { prepareSnapshot } from '../../alliance/offers/actions/prepare-snapshot.ts';
import { releaseSnapshot } from '../../alliance/offers/actions/release-snapshot.ts';
import { withdrawSnapshot } from '../../alliance/offers/actions/withdraw-snapshot.ts';
import { askedSnapshot } from '../../alliance/offers/reads/asked-snapshot.ts';
import { keptQuestion } from '../../alliance/offers/reads/kept-question.ts';
import { keptSnapshot } from '../../alliance/offers/reads/kept-snapshot.ts';
import { snapshotForm } from '../../alliance/offers/reads/snapshot-form.ts';
import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { formatNumber } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ConfirmDeed } from '../mandate/ConfirmDeed.tsx';
import { inquiryQuery, path, useLabel } from './address.ts';
import { addressOf, listPath } from './snapshot-part.ts';

type Kept = ShownBy<typeof keptSnapshot>;
const one = `${listPath}/:id{[0-9]+}`;
const fixed = (_: unknown, { id }: { id: number }) => ({ id });
const back = (_: unknown, __: Visit, { id }: { id: number }): string => addressOf(id);
const crumbs = (
  { id, number, title }: { id: number; number: string | null; title: string },
  { language }: Visit,
) => [
  { href: listPath, label: poolTexts(language).snapshot.title },
  { href: addressOf(id), label: [number, title].filter(Boolean).join(': ') },
];

export const prepareForm = form({
  path: `${path}/vorbereiten`,
  action: prepareSnapshot,
  read: snapshotForm,
  fixed: (_, { fields }) => ({ ...fields }),
  values: ({ contact }, { language }) => ({
    letter: poolTexts(language).snapshot.letterDefault,
    ...(contact && { contactUnit: contact.unit, contactMailbox: contact.mailbox }),
  }),
  crumbs: (shown, { language }) => [
    { href: `${path}${inquiryQuery(shown)}`, label: poolTexts(language).page.title },
  ],
  above: (shown, { language }) => {
    const { snapshot: t } = poolTexts(language);
    const number = (value: number) => formatNumber(value, language);
    return (
      <Alert tone="info" title={t.prepareScope}>
        <p>
          {fill(t.prepareAbove, {
            exact: number(shown.total.firm),
            upTo: number(shown.total.upTo),
            municipalities: number(shown.total.municipalities),
            monthly: number(shown.monthly.firm + shown.monthly.upTo),
            apart: number(shown.apart),
          })}
        </p>
        <p>{shown.inquiry.uses.map((_, index) => useLabel(shown, index, language)).join('; ')}</p>
        <p>
          <a href={`${path}${inquiryQuery(shown)}`}>{t.adapt}</a>
        </p>
      </Alert>
    );
  },
  options: ({ authorities, replaceable }) => ({
    authority: authorities.map(({ id, name }) => ({ value: String(id), label: name })),
    replaces: replaceable.map(({ id, number, title }) => ({
      value: String(id),
      label: `${number}: ${title}`,
    })),
  }),
  after: ({ reply }) => addressOf(Number(reply?.['id'])),
});

export const cancelForm = form({
  path: `${one}/anhalten`,
  action: cancelFreezing,
  read: keptSnapshot,
  fixed,
  crumbs,
  after: back,
});

export const againForm = form({
  path: `${one}/neu`,
  action: freezeAgain,
  read: keptSnapshot,
  fixed,
  crumbs,
  after: back,
});

export const dropForm = form({
  path: `${one}/verwerfen`,
  action: dropSnapshot,
  read: keptSnapshot,
  fixed,
  crumbs,
  view: (state, shown, visit) => (
    <ConfirmDeed
      state={state}
      texts={poolTexts(visit.language).actions['drop-snapshot']}
      about={[shown.number, shown.title].filter(Boolean).join(': ')}
      back={addressOf(shown.id)}
      danger
      visit={visit}
    />
  ),
  after: () => listPath,
});

export const releaseForm = form({
  path: `${one}/freigeben`,
  action: releaseSnapshot,
  read: keptSnapshot,
  fixed,
  crumbs,
  view: (state, shown, visit) => (
    <ConfirmDeed
      state={state}
      texts={poolTexts(visit.language).actions['release-snapshot']}
      about={<Consequences shown={shown} visit={visit} />}
      back={addressOf(shown.id)}
      version={shown.version}
      visit={visit}
    />
  ),
  after: back,
});

const Consequences = ({ shown, visit: { language } }: { shown: Kept; visit: Visit }) => {
  const t = poolTexts(language).snapshot;
  const values = {
    number: shown.number ?? '',
    exact: formatNumber(shown.total?.exact ?? 0, language),
    upTo: formatNumber(shown.total?.upTo ?? 0, language),
    authority: shown.authorityName,
    recipients: shown.recipients === 1 ? t.people.one : fill(t.people.many, { n: shown.recipients }),
  };
  return (
    <>
      {t.releaseConsequences.map((sentence, index) => (
        <>
          {index > 0 && <br />}
          {fill(sentence, values)}
        </>
      ))}
    </>
  );
};

export const withdrawForm = form({
  path: `${one}/zurueckziehen`,
  action: withdrawSnapshot,
  read: keptSnapshot,
  fixed,
  crumbs,
  values: ({ version }) => ({ version }),
  after: back,
});

export const askForm = form({
  path: `${one}/rueckfrage`,
  action: askAboutSnapshot,
  read: askedSnapshot,
  fixed: (_, { id }) => ({ snapshot: id }),
  crumbs,
  after: (_, __, { snapshot }) => `${addressOf(snapshot)}#rueckfragen`,
});

export const answerForm = form({
  path: `${listPath}/:snapshot{[0-9]+}/rueckfragen/:id{[0-9]+}`,
  action: answerQuestion,
  read: keptQuestion,
  fixed: (_, { id }) => ({ id }),
  crumbs: ({ snapshot, number, title }, visit) => crumbs({ id: snapshot, number, title }, visit),
  above: ({ text }) => <blockquote class="hm-pre">{text}</blockquote>,
  after: ({ about }) => `${addressOf(Number(about.split(':')[1]))}#rueckfragen`,
});
