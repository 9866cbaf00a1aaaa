import { CoverageQuotes } from '../../alliance/mandates/views/CoverageQuotes.tsx';
import { VerdictBadge } from '../../alliance/mandates/views/VerdictBadge.tsx';
import type { releaseCheck } from '../../alliance/offers/reads/release-check.ts';
import { texts } from '../../alliance/offers/texts/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { path } from './address.ts';
import { aboutOf } from './crumbs.ts';
import { groupNames, programmeNames } from './names.ts';

type Shown = ShownBy<typeof releaseCheck>;
interface Part {
  shown: Shown;
  visit: Visit;
}

/** What the council's items say about each use of the places; where that is no, what is missing and the way on. */
export const MandateCheck = ({ shown, visit, deed }: Part & { deed: 'release-offer' | 'resume-offer' }) => {
  const { check: t, actions } = texts(visit.language);
  return (
    <>
      {shown.declined && (
        <>
          <PageHead title={actions[deed].title} lead={aboutOf(shown, visit)} />
          <Declined shown={shown} visit={visit} />
        </>
      )}
      <section>
        <h2 class="kern-heading-medium">{t.title}</h2>
        {!shown.declined && <p>{t.covered}</p>}
        <Cells shown={shown} visit={visit} />
      </section>
    </>
  );
};

const Declined = ({ shown, visit: { language } }: Part) => {
  const { check: t, one, refusals } = texts(language);
  if (!shown.declined) return null;
  const sentence = refusals[shown.declined.reason.replace('offers.', '') as keyof typeof refusals];
  const place = encodeURIComponent(shown.offer.municipality);
  return (
    <Alert tone="warning" title={t.declined}>
      <p>{fill(sentence, shown.declined.with)}</p>
      <p>{t.wayOn}</p>
      <div class="hm-actions">
        <ButtonLink href={`/mandate/neu?kommune=${place}`} label={one.recordResolution} />
        <ButtonLink href="/mandate/muster" label={one.models} />
        <ButtonLink href="/mandate/wer-darf-was" label={t.who} />
        <ButtonLink href={`${path}/${shown.offer.id}/aendern`} label={one.edit} />
      </div>
    </Alert>
  );
};

const Cells = ({ shown, visit: { language } }: Part) => {
  const { check: t } = texts(language);
  return (
    <DataTable
      caption={t.title}
      hideCaption
      rows={shown.cells}
      columns={[
        {
          header: t.use,
          rowHeader: true,
          cell: ({ cell }) =>
            [
              programmeNames(
                { programmes: cell.programme === null ? [] : [cell.programme] },
                shown.programmes,
                language,
              ),
              groupNames({ groups: cell.group === null ? [] : [cell.group] }, shown.groups, language),
            ].join(', '),
        },
        {
          header: t.answer,
          cell: ({ coverage }) => <VerdictBadge verdict={coverage.verdict} language={language} />,
        },
        {
          header: t.because,
          cell: ({ coverage }) => <CoverageQuotes coverage={coverage} language={language} />,
        },
      ]}
    />
  );
};
