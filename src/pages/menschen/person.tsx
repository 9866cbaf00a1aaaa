import { person } from '../../alliance/people/reads/person.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { Actions } from '../../ui/Actions.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { officeLabel } from '../account.tsx';
import { validity } from '../validity.ts';

type Shown = ShownBy<typeof person>;
export const peopleCrumb = ({ language }: Visit) => ({
  href: '/menschen',
  label: texts(language).people.title,
});

export const personPage = page({
  path: '/menschen/:person{[0-9]+}',
  read: person,
  title: ({ person: { name } }) => name,
  crumbs: (_, visit) => [peopleCrumb(visit)],
  view: (shown, visit) => (
    <>
      <PageHead
        title={shown.person.name}
        lead={<a href={`mailto:${shown.person.email}`}>{shown.person.email}</a>}
      />
      <Offices shown={shown} visit={visit} />
      <Details shown={shown} visit={visit} />
    </>
  ),
});

const Offices = ({ shown: { offices, today }, visit }: { shown: Shown; visit: Visit }) => {
  const { people: t } = texts(visit.language);
  return (
    <section class="hm-part" aria-labelledby="aemter">
      <h2 class="kern-heading-medium" id="aemter">
        {t.offices}
      </h2>
      {offices.length === 0 ? (
        <p>{t.noOffices}</p>
      ) : (
        <DataTable
          caption={t.offices}
          hideCaption
          rows={offices}
          columns={[
            { header: t.role, rowHeader: true, cell: (office) => officeLabel(visit, office) },
            {
              header: t.title2,
              cell: ({ title, organisation }) => [title, organisation].filter(Boolean).join(', ') || '–',
            },
            { header: t.validity, cell: (office) => validity(office, today, visit.language) },
            {
              header: texts(visit.language).account.actions,
              hideHeader: true,
              cell: ({ may, ...office }) => (
                <span class="hm-links">
                  {may.handOver && (
                    <a
                      href={`/menschen/amt/${office.id}/uebergeben`}
                      aria-label={`${t.handOver}: ${officeLabel(visit, office)}`}
                    >
                      {t.handOver}
                    </a>
                  )}{' '}
                  {may.end && (
                    <a
                      href={`/menschen/amt/${office.id}/beenden`}
                      aria-label={`${t.end}: ${officeLabel(visit, office)}`}
                    >
                      {t.end}
                    </a>
                  )}
                </span>
              ),
            },
          ]}
        />
      )}
    </section>
  );
};

const Details = ({
  shown: { details, person: known, may },
  visit: { language },
}: {
  shown: Shown;
  visit: Visit;
}) => {
  if (!details) return null;
  const { people: t, account, actions } = texts(language);
  const { fields } = actions['edit-person'];
  return (
    <section class="hm-part" aria-labelledby="angaben">
      <h2 class="kern-heading-medium" id="angaben">
        {t.data}
      </h2>
      <DescriptionList
        items={[
          { term: account.salutation, detail: fields.salutation.options[details.salutation] },
          { term: fields.academicTitle.label, detail: details.academicTitle ?? '–' },
          { term: account.namePublic, detail: details.namePublic ? account.yes : account.no },
          { term: account.notices, detail: fields.notices.options[details.notices] },
        ]}
      />
      <Actions>
        <ButtonLink href={`/menschen/${known.id}/angaben`} label={t.edit} />
        <ButtonLink
          href={`/menschen/${known.id}/auskunft.json`}
          label={t.stored}
          variant="tertiary"
          download
        />
        {may.erase && (
          <ButtonLink href={`/menschen/${known.id}/loeschen`} label={t.erase} variant="tertiary" />
        )}
      </Actions>
    </section>
  );
};
