import { application } from '../../alliance/members/reads/application.ts';
import { applicationDocument } from '../../alliance/members/reads/application-document.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatLongDay } from '../../platform/format.ts';
import { download, page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { dayOf } from '../../shared/days.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Split } from '../../ui/Split.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import { toneOf, Way } from '../beitreten/Way.tsx';
import { contactDetail } from './contact-detail.ts';
import { resolutionItems, signatureItems } from './paper-items.tsx';
import { Questions } from './Questions.tsx';

export type Shown = ShownBy<typeof application>;

export const applicationPage = page({
  path: '/beitritte/:id{[0-9]+}',
  read: application,
  title: ({ name }, { language }) => `${texts(language).applications.file.application}: ${name}`,
  crumbs: (_, { language }) => [{ href: '/beitritte', label: texts(language).applications.list.title }],
  view: (shown, visit) => <Application shown={shown} visit={visit} />,
  follows: ({ id }) => `members.application:${id}`,
});

export const applicationPaper = download({
  path: '/beitritte/:id{[0-9]+}/papier/:paper{resolution|signature}',
  read: applicationDocument,
  file: ({ base64 }) => ({
    name: 'dokument.pdf',
    type: 'application/pdf',
    body: Buffer.from(base64, 'base64'),
  }),
});

const Application = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const { applications } = texts(language);
  const t = applications.file;
  const since = formatLongDay(dayOf(shown.waitingSince), language);
  const isOpen = shown.turn !== 'nobody';
  const paper = (kind: 'resolution' | 'signature') => (
    <ButtonLink href={`/beitritte/${shown.id}/papier/${kind}`} label={t.download} icon="download" download />
  );
  return (
    <>
      <PageHead
        kicker={t.application}
        title={shown.name}
        badges={<Badge label={applications.states[shown.state]} tone={toneOf(shown.state)} />}
        lead={isOpen && fill(t.turn, { who: applications.turns[shown.turn], day: since })}
        actions={<Deeds shown={shown} visit={visit} />}
      />
      {isOpen && <Way state={shown.state} visit={visit} />}
      {isOpen && shown.landVacant && <Alert tone="info" title={t.vacant} />}
      {isOpen && shown.missing.length > 0 && (
        <Alert
          tone="warning"
          title={fill(t.missing, { parts: shown.missing.map((part) => applications.parts[part]).join(', ') })}
        />
      )}
      {shown.erased && <Alert tone="info" title={t.erased} />}
      <Split aside={<Glance shown={shown} visit={visit} />}>
        <h2>{t.resolution}</h2>
        <DescriptionList
          items={resolutionItems(
            shown.paper,
            shown.paper.hasResolution ? paper('resolution') : null,
            language,
          )}
        />
        <h2>{t.signature}</h2>
        <DescriptionList
          items={signatureItems(shown.paper, shown.paper.hasSignature ? paper('signature') : null, language)}
        />
        {shown.contacts.length > 0 && (
          <>
            <h2>{t.contacts}</h2>
            <DescriptionList
              items={shown.contacts.map((contact) => ({
                term: contact.unit,
                detail: contactDetail(contact),
              }))}
            />
          </>
        )}
        {shown.remark && (
          <>
            <h2>{t.remark}</h2>
            <p class="hm-pre">{shown.remark}</p>
          </>
        )}
        <Questions questions={shown.questions} language={language} />
        <History shown={shown} visit={visit} />
      </Split>
    </>
  );
};

const Deeds = ({ shown: { id, can, landVacant }, visit }: { shown: Shown; visit: Visit }) => {
  const t = texts(visit.language).applications.file;
  if (!Object.values(can).some(Boolean)) return null;
  const base = `/beitritte/${id}`;
  return (
    <>
      {can.recommend && (
        <ButtonLink
          href={`${base}/empfehlen`}
          label={landVacant ? t.recommendInPlace : t.recommend}
          variant="primary"
        />
      )}
      {can.confirm && <ButtonLink href={`${base}/bestaetigen`} label={t.confirm} variant="primary" />}
      {can.askBack && <ButtonLink href={`${base}/rueckfrage`} label={t.askBack} />}
      {can.reject && <ButtonLink href={`${base}/ablehnen`} label={t.reject} />}
    </>
  );
};

const Glance = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { file: t, states } = texts(language).applications;
  return (
    <>
      <h2>{t.facts}</h2>
      <DescriptionList
        stacked
        items={[
          { term: t.place, detail: landOf(shown.land)?.[language] ?? shown.land },
          { term: t.state, detail: states[shown.state] },
          ...(shown.mailbox
            ? [
                {
                  term: t.contact,
                  detail: (
                    <>
                      <a href={`mailto:${shown.mailbox}`}>{shown.mailbox}</a>
                      <br />
                      {shown.unit}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      <p>
        <a href={`/mitglieder/${shown.municipality}`}>{t.entry}</a>
      </p>
    </>
  );
};

const History = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { file: t, states } = texts(language).applications;
  const moments = [
    [shown.createdAt, t.started, null],
    [shown.submittedAt, t.submitted, null],
    [
      shown.recommendedAt,
      shown.recommendedInPlace ? `${t.recommended} (${t.inPlace})` : t.recommended,
      shown.recommendation,
    ],
    [shown.decidedAt, `${t.decided}: ${states[shown.state]}`, shown.decisionReason],
  ] as const;
  return (
    <>
      <h2>{t.history}</h2>
      <Timeline
        moments={moments.flatMap(([at, title, text]) =>
          at === null
            ? []
            : [
                {
                  date: formatLongDay(dayOf(at), language),
                  dateTime: dayOf(at),
                  title,
                  text: text && <p class="hm-pre">{text}</p>,
                },
              ],
        )}
      />
    </>
  );
};
