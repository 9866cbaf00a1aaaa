import { offer } from '../../alliance/offers/reads/offer.ts';
import { texts } from '../../alliance/offers/texts/index.ts';
import { amountSentence } from '../../alliance/offers/views/amount.ts';
import { OfferState } from '../../alliance/offers/views/OfferState.tsx';
import { formatDay, formatMoment } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { Split } from '../../ui/Split.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import { path } from './address.ts';
import { toAll, toPlace } from './crumbs.ts';
import { OfferFacts } from './OfferFacts.tsx';

export type Shown = ShownBy<typeof offer>;
export interface Part {
  shown: Shown;
  visit: Visit;
}

const titleOf = (shown: Shown, { language }: Visit): string =>
  fill(texts(language).one.title, { place: shown.name, amount: amountSentence(shown, language) });

export const offerPage = page({
  path: `${path}/:id{[0-9]+}`,
  read: offer,
  title: (shown, visit) =>
    `${titleOf(shown, visit)} (${fill(texts(visit.language).one.numbered, { n: shown.id })})`,
  crumbs: ({ municipality, name }, visit) => [toAll(visit), toPlace(municipality, name)],
  view: (shown, visit) => <OfferView shown={shown} visit={visit} />,
  follows: ({ id }) => `offers.offer:${id}`,
});

const OfferView = ({ shown, visit }: Part) => {
  const { language } = visit;
  const { one: t, words, list } = texts(language);
  return (
    <>
      <PageHead
        kicker={fill(t.numbered, { n: shown.id })}
        title={titleOf(shown, visit)}
        badges={<OfferState state={shown.state} language={language} />}
        lead={words.stateMeans[shown.state]}
        actions={<Deeds shown={shown} visit={visit} />}
      />
      <Warnings shown={shown} visit={visit} />
      <Split aside={<OfferFacts shown={shown} visit={visit} />}>
        <Mandate shown={shown} visit={visit} />
        {shown.note && (
          <section>
            <h2 class="kern-heading-medium">{t.note}</h2>
            <p class="hm-pre">{shown.note}</p>
          </section>
        )}
        <History shown={shown} visit={visit} />
        <SourceNote
          asOf={formatDay(shown.confirmedOn, language)}
          sources={[{ label: shown.source }]}
          words={{ asOf: list.asOf, source: list.source }}
        />
      </Split>
    </>
  );
};

const Deeds = ({ shown, visit: { language } }: Part) => {
  const { one: t } = texts(language);
  const base = `${path}/${shown.id}`;
  const { may } = shown;
  return (
    <>
      {may.release && <ButtonLink href={`${base}/freigeben`} label={t.release} variant="primary" />}
      {may.resume && <ButtonLink href={`${base}/aufnehmen`} label={t.resume} variant="primary" />}
      {may.confirm && <ButtonLink href={`${base}/bestaetigen`} label={t.confirm} icon="check" />}
      {may.extend && <ButtonLink href={`${base}/verlaengern`} label={t.extend} />}
      {may.resolve && <ButtonLink href={`${base}/beschluss`} label={t.resolve} />}
      {may.edit && <ButtonLink href={`${base}/aendern`} label={t.edit} icon="edit" />}
      {may.pause && <ButtonLink href={`${base}/anhalten`} label={t.pause} />}
      {may.withdraw && <ButtonLink href={`${base}/zurueckziehen`} label={t.withdraw} />}
      {may.copy && <ButtonLink href={`${path}/neu?vorlage=${shown.id}`} label={t.copy} />}
    </>
  );
};

const Warnings = ({ shown, visit: { language } }: Part) => {
  const { one: t } = texts(language);
  const place = encodeURIComponent(shown.municipality);
  return (
    <>
      {shown.overloaded && (
        <Alert tone="warning" title={t.overloaded}>
          <p>{t.overloadedText}</p>
          <p>
            <a href={`${path}/kommune/${place}`}>{t.toMunicipality}</a>
          </p>
        </Alert>
      )}
      {shown.state === 'released' && shown.uncoveredSince && (
        <Alert tone="warning" title={t.uncovered}>
          <p>{fill(t.uncoveredText, { day: formatDay(shown.uncoveredSince, language) })}</p>
          {shown.may.copy && <ButtonLink href={`/mandate/neu?kommune=${place}`} label={t.recordResolution} />}
        </Alert>
      )}
      {shown.lacksMandate && (
        <Alert tone="warning" title={t.lacks}>
          <p>{t.lacksText}</p>
          {shown.may.edit && (
            <div class="hm-actions">
              <ButtonLink href={`/mandate/neu?kommune=${place}`} label={t.recordResolution} />
              <ButtonLink href="/mandate/muster" label={t.models} />
            </div>
          )}
        </Alert>
      )}
      {shown.may.edit && !shown.may.release && !shown.lacksMandate && shown.state === 'resolved' && (
        <Alert tone="info" title={t.headOnly} />
      )}
    </>
  );
};

const Mandate = ({ shown, visit: { language } }: Part) => {
  const { one: t } = texts(language);
  if (shown.mandate.length === 0) return null;
  return (
    <section>
      <h2 class="kern-heading-medium">{t.mandate}</h2>
      <p>{t.mandateText}</p>
      {shown.mandate.map(({ resolution, item, number, title, text }) => (
        <>
          <p>
            <a href={`/mandate/${resolution}#punkt-${item}`}>{fill(t.item, { number, title })}</a>
          </p>
          <blockquote class="hm-quote">{text}</blockquote>
        </>
      ))}
    </section>
  );
};

const History = ({ shown, visit: { language } }: Part) => {
  const { one: t, words } = texts(language);
  return (
    <section>
      <h2 class="kern-heading-medium">{t.history}</h2>
      <Timeline
        moments={shown.steps.map(({ kind, at, day, by, byClock, reason, validTo, ...amount }) => ({
          date: formatMoment(new Date(at), language),
          dateTime: day,
          title: words.step[kind],
          text: (
            <>
              <p>
                {amountSentence(amount, language)}, {fill(t.until, { day: formatDay(validTo, language) })}
              </p>
              {reason && <p>{reason}</p>}
              <p class="hm-source">{byClock ? t.byClock : (by ?? t.formerly)}</p>
            </>
          ),
        }))}
      />
    </section>
  );
};
