import { municipality } from '../../alliance/members/reads/municipality.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { texts as peopleTexts } from '../../alliance/people/texts/index.ts';
import { statuses } from '../../alliance/members/types.ts';
import { StatusBadges } from '../../alliance/members/views/StatusBadges.tsx';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Split } from '../../ui/Split.tsx';
import { SeenBy } from '../SeenBy.tsx';
import { municipalityHref } from './address.ts';
import { ContactCard } from './ContactCard.tsx';
import { DemandProgress } from './DemandProgress.tsx';
import { MunicipalityFacts } from './MunicipalityFacts.tsx';
import { Notes } from './Notes.tsx';
import { Relations } from './Relations.tsx';
import { StepHistory } from './StepHistory.tsx';

export type Shown = ShownBy<typeof municipality>;

export const municipalityPage = page({
  path: '/mitglieder/:key',
  read: municipality,
  title: ({ name }) => name,
  crumbs: (_, { language }) => [
    { href: '/mitglieder', label: texts(language).register.municipality.members },
  ],
  view: (shown, visit) => <MunicipalityView shown={shown} visit={visit} />,
  follows: ({ key }) => `members.entry:${key}`,
});

const MunicipalityView = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const { register } = texts(language);
  const t = register.municipality;
  const hasSteps = shown.steps.length > 0;
  return (
    <>
      <PageHead
        kicker={register.type[shown.type]}
        title={shown.name}
        badges={<StatusBadges standings={shown.standings} language={language} />}
        actions={<Deeds shown={shown} visit={visit} />}
      />
      <SeenBy reader={shown.reader} readers={shown.readers} visit={visit} />
      {shown.validTo && (
        <Alert tone="warning" title={fill(t.gone, { day: formatDay(shown.validTo, language) })}>
          {shown.successor && (
            <a href={municipalityHref(shown.successor)}>{fill(t.successor, { name: shown.successor })}</a>
          )}
        </Alert>
      )}
      <Split
        aside={
          <>
            <MunicipalityFacts shown={shown} visit={visit} />
            <ContactCard contacts={shown.contacts} expected={hasSteps} visit={visit} />
          </>
        }
      >
        {hasSteps ? (
          <>
            <h2 class="kern-heading-medium">{t.today}</h2>
            <Today shown={shown} visit={visit} />
            <DemandProgress place={shown} visit={visit} />
            <Notes shown={shown} visit={visit} />
            <Relations shown={shown} visit={visit} />
            <StepHistory shown={shown} visit={visit} />
          </>
        ) : (
          <>
            <EmptyState
              title={fill(t.noneLong, { name: shown.name })}
              text={t.invite}
              action={
                <ButtonLink href={`/beitreten?municipality=${shown.key}`} label={t.join} variant="primary" />
              }
            />
            <DemandProgress place={shown} visit={visit} />
            <Notes shown={shown} visit={visit} />
            <Relations shown={shown} visit={visit} />
          </>
        )}
      </Split>
    </>
  );
};

const Deeds = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const t = texts(language).register.municipality;
  if (!shown.may.recordStep && !shown.may.editEntry) return null;
  const base = municipalityHref(shown.key);
  return (
    <>
      {shown.may.recordStep && <ButtonLink href={`${base}/schritt`} label={t.recordStep} icon="add" />}
      {shown.may.editEntry && <ButtonLink href={`${base}/bearbeiten`} label={t.edit} />}
      {shown.may.editEntry && (
        <ButtonLink href={`/kontakte/kommune/${shown.key}`} label={peopleTexts(language).contacts.keep} />
      )}
    </>
  );
};

/** The three statuses in words, each on its own line: nobody has to guess what one says about another. */
const Today = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { status, register } = texts(language);
  const t = register.municipality;
  const say = (one: (typeof statuses)[number]): string => {
    const since = shown.since[one];
    if (shown.standings[one] === 'no' || since === null) return t.no;
    const sentence = fill(t.since, { day: formatDay(since, language) });
    return shown.standings[one] === 'suspended' ? `${t.suspended}, ${sentence}` : sentence;
  };
  return (
    <DescriptionList
      items={[
        ...statuses.map((one) => ({ term: capital(status[one]), detail: say(one) })),
        ...(shown.declaration
          ? [{ term: t.declaration, detail: fill(t.declarationOf, { year: shown.declaration }) }]
          : []),
      ]}
    />
  );
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
