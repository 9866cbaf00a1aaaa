import { municipalityContacts } from '../../alliance/people/reads/municipality-contacts.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Actions } from '../../ui/Actions.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonForm } from '../../ui/ButtonForm.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { Details } from '../../ui/Details.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { formSeal } from '../account.tsx';

type Shown = ShownBy<typeof municipalityContacts>;
type Kept = Shown['contacts'][number];

export const municipalityContactsPage = page({
  path: '/kontakte/kommune/:municipality',
  read: municipalityContacts,
  title: ({ name }, { language }) => fill(texts(language).contacts.ofTitle, { name }),
  crumbs: ({ municipality, name }) => [{ href: `/mitglieder/${municipality}`, label: name }],
  view: (shown, visit) => <Contacts shown={shown} visit={visit} />,
});

const Contacts = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { contacts: t } = texts(visit.language);
  const standing = shown.contacts.filter(({ isOver }) => !isOver);
  const former = shown.contacts.filter(({ isOver }) => isOver);
  const add = `/kontakte/kommune/${shown.municipality}/neu`;
  return (
    <>
      <PageHead
        title={fill(t.ofTitle, { name: shown.name })}
        lead={t.ofLead}
        actions={standing.length > 0 && <ButtonLink href={add} label={t.add} />}
      />
      {standing.length === 0 && (
        <EmptyState
          title={t.none}
          text={t.noneText}
          action={<ButtonLink href={add} label={t.add} variant="primary" />}
        />
      )}
      <Grid min="large">
        {standing.map((contact) => (
          <ContactCard contact={contact} visit={visit} />
        ))}
      </Grid>
      {former.length > 0 && (
        <Details summary={`${t.former} (${former.length})`}>
          <ul>
            {former.map(({ unit, mailbox, fromDay, toDay }) => (
              <li>
                {unit}, {mailbox},{' '}
                {fill(t.span, {
                  from: formatDay(fromDay, visit.language),
                  to: toDay ? formatDay(toDay, visit.language) : '',
                })}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
};

const ContactCard = ({ contact, visit }: { contact: Kept; visit: Visit }) => {
  const { contacts: t } = texts(visit.language);
  const day = formatDay(contact.confirmedOn, visit.language);
  return (
    <Card
      title={contact.unit}
      level={2}
      {...(contact.land && {
        kicker: fill(t.coordinationOf, { land: landOf(contact.land)?.[visit.language] ?? t.federal }),
      })}
      badges={contact.isStale && <Badge label={t.overdue} tone="warning" />}
      footer={contact.mayKeep && <CardActions contact={contact} visit={visit} />}
    >
      <p>
        <a href={`mailto:${contact.mailbox}`}>{contact.mailbox}</a>
      </p>
      {contact.phone && (
        <p>
          {t.phone} {contact.phone}{' '}
          <span class="hm-note">{fill(t.visibleTo, { audience: t.audiences[contact.phoneAudience] })}</span>
        </p>
      )}
      {contact.personName && (
        <p>
          {contact.personName}{' '}
          <span class="hm-note">{fill(t.visibleTo, { audience: t.audiences[contact.nameAudience] })}</span>
        </p>
      )}
      <p class="hm-source">
        {fill(t.confirmedOn, { day })}
        {contact.toDay && `, ${fill(t.endsOn, { day: formatDay(contact.toDay, visit.language) })}`}
      </p>
    </Card>
  );
};

const CardActions = ({ contact: { id, version, unit }, visit }: { contact: Kept; visit: Visit }) => {
  const { contacts: t } = texts(visit.language);
  return (
    <Actions>
      <ButtonForm
        action={`/kontakte/${id}/bestaetigen`}
        hidden={{ ...formSeal(visit), version }}
        label={t.confirm}
        about={`${t.confirm}: ${unit}`}
      />
      <ButtonLink
        href={`/kontakte/${id}/aendern`}
        label={t.edit}
        about={`${t.edit}: ${unit}`}
        variant="tertiary"
      />
      <ButtonLink
        href={`/kontakte/${id}/beenden`}
        label={t.end}
        about={`${t.end}: ${unit}`}
        variant="tertiary"
      />
    </Actions>
  );
};
