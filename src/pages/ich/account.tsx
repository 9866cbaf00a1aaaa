import { account } from '../../alliance/people/reads/account.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { Actions } from '../../ui/Actions.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { OwnOffices } from './OwnOffices.tsx';
import { OwnSessions } from './OwnSessions.tsx';
import { OwnTokens } from './OwnTokens.tsx';

export type Account = ShownBy<typeof account>;

export const accountPage = page({
  path: '/ich',
  read: account,
  title: (_, { language }) => texts(language).account.title,
  view: (shown, visit) => (
    <>
      <PageHead title={texts(visit.language).account.title} lead={texts(visit.language).account.lead} />
      <OwnData shown={shown} visit={visit} />
      <OwnOffices shown={shown} visit={visit} />
      <OwnSessions shown={shown} visit={visit} />
      <OwnTokens shown={shown} visit={visit} />
      <StoredAboutMe visit={visit} />
    </>
  ),
});

const OwnData = ({ shown: { person }, visit: { language } }: { shown: Account; visit: Visit }) => {
  const { account: t, actions } = texts(language);
  const { salutation, notices, language: languages } = actions['edit-person'].fields;
  return (
    <section class="hm-part" aria-labelledby="angaben">
      <h2 class="kern-heading-medium" id="angaben">
        {t.data}
      </h2>
      <DescriptionList
        items={[
          { term: t.name, detail: [person.academicTitle, person.name].filter(Boolean).join(' ') },
          { term: t.email, detail: person.email },
          { term: t.salutation, detail: salutation.options[person.salutation] },
          { term: t.namePublic, detail: person.namePublic ? t.yes : t.no },
          { term: t.language, detail: languages.options[person.language] },
          { term: t.notices, detail: notices.options[person.notices] },
        ]}
      />
      <Actions>
        <ButtonLink href="/ich/angaben" label={t.edit} />
        <ButtonLink href="/ich/adresse" label={t.changeEmail} variant="tertiary" />
        <ButtonLink
          href="/ich/benachrichtigungen"
          label={texts(language).ownNotices.title}
          variant="tertiary"
        />
      </Actions>
    </section>
  );
};

const StoredAboutMe = ({ visit: { language } }: { visit: Visit }) => {
  const { account: t } = texts(language);
  return (
    <section class="hm-part" aria-labelledby="gespeichert">
      <h2 class="kern-heading-medium" id="gespeichert">
        {t.stored}
      </h2>
      <p>{t.storedText}</p>
      <Actions>
        <ButtonLink href="/ich/auskunft.json" label={t.download} icon="download" download />
      </Actions>
      <p>{t.erasure}</p>
    </section>
  );
};
