import { confirmByLink } from '../../alliance/people/actions/confirm-by-link.ts';
import { correctByLink } from '../../alliance/people/actions/correct-by-link.ts';
import { confirmationLink } from '../../alliance/people/reads/confirmation-link.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatLongDay } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { sentenceOf } from '../../platform/words/index.ts';
import { Actions } from '../../ui/Actions.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SchemaForm } from '../SchemaForm.tsx';

type Shown = ShownBy<typeof confirmationLink>;

/** Opened from a mail, without a log-in: one button says that the contact still holds. */
export const confirmByLinkForm = form({
  path: '/bestaetigen/:token',
  action: confirmByLink,
  read: confirmationLink,
  limit: 20,
  fixed: ({ token }) => ({ token }),
  view(state, { contact, refusal }, visit) {
    if (!contact) return <NotUsable refusal={refusal} visit={visit} />;
    const { actions, campaign: t } = texts(visit.language);
    return (
      <>
        <SchemaForm
          state={state}
          words={actions['confirm-by-link']}
          visit={visit}
          head={
            <>
              <PageHead title={actions['confirm-by-link'].title} lead={t.linkLead} />
              <ContactFacts contact={contact} visit={visit} />
            </>
          }
        />
        <Actions>
          <ButtonLink href={`${visit.url.pathname}/aendern`} label={t.change} />
        </Actions>
      </>
    );
  },
  after: () => '/bestaetigen/danke',
});

export const correctByLinkForm = form({
  path: '/bestaetigen/:token/aendern',
  action: correctByLink,
  read: confirmationLink,
  limit: 20,
  fixed: ({ token }) => ({ token }),
  values: ({ contact }) => ({ ...contact }),
  view: (state, { contact, refusal }, visit) =>
    contact ? (
      <SchemaForm state={state} words={texts(visit.language).actions['correct-by-link']} visit={visit} />
    ) : (
      <NotUsable refusal={refusal} visit={visit} />
    ),
  after: () => '/bestaetigen/danke',
});

const NotUsable = ({ refusal, visit }: { refusal: string | null; visit: Visit }) => (
  <PageHead
    title={
      refusal === 'people.confirmed-already'
        ? texts(visit.language).campaign.thanks
        : texts(visit.language).people.notUsable
    }
    lead={sentenceOf(visit.house, visit.language, { reason: refusal ?? '' })}
  />
);

const ContactFacts = ({
  contact: { municipality, unit, mailbox, phone, confirmedOn },
  visit: { house, language },
}: {
  contact: NonNullable<Shown['contact']>;
  visit: Visit;
}) => {
  const { campaign: t, contacts } = texts(language);
  return (
    <DescriptionList
      items={[
        { term: contacts.municipality, detail: nameOf(house, municipality) },
        { term: t.unit, detail: unit },
        { term: t.mailbox, detail: mailbox },
        ...(phone ? [{ term: t.phone, detail: phone }] : []),
        { term: contacts.confirmed, detail: formatLongDay(confirmedOn, language) },
      ]}
    />
  );
};
