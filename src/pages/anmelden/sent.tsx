import { texts } from '../../alliance/people/texts/index.ts';
import { page } from '../../platform/http/page.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { PageHead } from '../../ui/PageHead.tsx';

/** What stands there after a link was asked for: the same, whether there is an account or not. */
export const sentPage = page<never>({
  path: '/anmelden/unterwegs',
  title: (_, { language }) => texts(language).account.sent,
  view(_, { language }) {
    const { account: t } = texts(language);
    return (
      <>
        <PageHead title={t.sent} lead={t.sentText} />
        <p>{t.sentHelp}</p>
        <p>
          <ButtonLink href="/anmelden" label={t.again} />
        </p>
      </>
    );
  },
});
