import { programme } from '../../alliance/programmes/reads/programme.ts';
import { texts } from '../../alliance/programmes/texts/index.ts';
import { contingentSentence } from '../../alliance/programmes/views/contingent.ts';
import { ProgrammeState } from '../../alliance/programmes/views/ProgrammeState.tsx';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { Split } from '../../ui/Split.tsx';
import { Deadlines, Documents } from './Attachments.tsx';
import { Figures, History } from './History.tsx';

export type Shown = ShownBy<typeof programme>;
export interface Part {
  shown: Shown;
  visit: Visit;
}

export const programmePage = page({
  path: '/programme/:id{[0-9]+}',
  read: programme,
  title: ({ name }) => name,
  crumbs: (_, { language }) => [{ href: '/programme', label: texts(language).list.title }],
  view: (shown, visit) => <ProgrammeView shown={shown} visit={visit} />,
  follows: ({ id }) => `programmes.programme:${id}`,
});

const ProgrammeView = ({ shown, visit }: Part) => {
  const { language } = visit;
  const { one: t, list, words } = texts(language);
  const doubts = shown.doubts.filter((doubt) => doubt !== 'unverified' || shown.may.keep);
  return (
    <>
      <PageHead
        kicker={words.kind[shown.kind]}
        title={shown.name}
        lead={shown.summary}
        badges={
          <>
            <ProgrammeState state={shown.state} language={language} />{' '}
            {!shown.verified && <Badge label={list.unverified} />}
          </>
        }
        actions={
          <>
            {shown.may.keep && (
              <ButtonLink href={`/programme/${shown.id}/bearbeiten`} label={t.edit} icon="edit" />
            )}
            <ButtonLink href={`/angebote?programm=${shown.id}`} label={t.offers} />
          </>
        }
      />
      {doubts.length > 0 && (
        <Alert tone="warning" title={t.doubts}>
          <ul>
            {doubts.map((doubt) => (
              <li>{words.doubt[doubt]}</li>
            ))}
          </ul>
        </Alert>
      )}
      <Split aside={<Facts shown={shown} visit={visit} />}>
        <Involved shown={shown} visit={visit} />
        <Bases shown={shown} visit={visit} />
        <History shown={shown} visit={visit} />
        <Figures shown={shown} visit={visit} />
        <Deadlines shown={shown} visit={visit} />
        <Documents shown={shown} visit={visit} />
        <SourceNote
          asOf={formatDay(shown.checkedOn, language)}
          sources={[{ label: shown.source }]}
          words={{ asOf: list.asOf, source: list.source }}
        />
      </Split>
    </>
  );
};

const Facts = ({ shown, visit: { house, language } }: Part) => {
  const { one: t, words } = texts(language);
  const { fromDay, toDay } = shown;
  const term = [
    fromDay && fill(t.from, { day: formatDay(fromDay, language) }),
    toDay && fill(t.until, { day: formatDay(toDay, language) }),
  ].filter(Boolean);
  return (
    <section>
      <h2 class="kern-heading-medium">{t.facts}</h2>
      <DescriptionList
        stacked
        items={[
          { term: t.level, detail: words.level[shown.level] },
          ...(shown.land ? [{ term: t.land, detail: landOf(shown.land)?.[language] ?? shown.land }] : []),
          ...(shown.municipality
            ? [{ term: t.municipality, detail: nameOf(house, shown.municipality) }]
            : []),
          {
            term: t.groups,
            detail:
              shown.groups.length === 0
                ? t.everybody
                : shown.groups.map((group) => group[language]).join(', '),
          },
          { term: t.contingent, detail: contingentSentence(shown, language) },
          { term: t.term, detail: term.length === 0 ? t.termOpen : term.join(' ') },
          { term: t.responsible, detail: shown.responsible ?? t.unknown },
          ...(shown.topic ? [{ term: t.topic, detail: shown.topic[language] }] : []),
          { term: t.checked, detail: formatDay(shown.checkedOn, language) },
        ]}
      />
    </section>
  );
};

/** Consent and consultation, side by side, because they are mixed up so often. */
const Involved = ({ shown, visit: { language } }: Part) => {
  const { one: t } = texts(language);
  return (
    <section>
      <h2 class="kern-heading-medium">{t.sideTitle}</h2>
      <DescriptionList
        items={[
          {
            term: t.consent,
            detail: shown.consentOf ? fill(t.consentText, { who: shown.consentOf }) : t.noConsent,
          },
          {
            term: t.consultation,
            detail: shown.consultationOf
              ? fill(t.consultationText, { who: shown.consultationOf })
              : t.noConsultation,
          },
        ]}
      />
      <p class="hm-source">{t.difference}</p>
    </section>
  );
};

const Bases = ({ shown, visit: { language } }: Part) => {
  const { one: t } = texts(language);
  return (
    <section>
      <h2 class="kern-heading-medium">{t.basesTitle}</h2>
      {shown.legalBases.length === 0 && <p>{t.noBases}</p>}
      <div class="hm-stack">
        {shown.legalBases.map(({ citation, summary, verified, validTo, validFrom, source, link }) => (
          <div>
            <p>
              <strong>{link ? <a href={link}>{citation}</a> : citation}</strong>{' '}
              {!verified && <Badge label={t.basisUnverified} />}{' '}
              {validTo && validTo < shown.today && (
                <Badge label={fill(t.validUntil, { day: formatDay(validTo, language) })} tone="warning" />
              )}
              {validFrom && validFrom > shown.today && (
                <Badge label={fill(t.validFrom, { day: formatDay(validFrom, language) })} tone="info" />
              )}
              <br />
              {summary}
            </p>
            <p class="hm-source">{source}</p>
          </div>
        ))}
      </div>
    </section>
  );
};
