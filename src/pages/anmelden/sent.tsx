import { texts } from '../../alliance/people/texts/index.ts';
import { page } from '../../platform/http/page.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { PageHead } from '../../ui/PageHead.tsx';

/** What stands there after a link was asked for: the same, whether there is an account or not. */
export const sentPage = page<never>({
  path: '/anmelden/unterwegs',
  title: (_, { language }) => texts(language).account.sent,
  view(_, { language, house }) {
    const { account: t } = texts(language);
    return (
      <>
        <PageHead title={t.sent} lead={t.sentText} />
        {house.config.development && (
          <Alert tone="info" title={t.sentDemo}>
            <p>
              <a href="/entwicklung/postfach">{t.sentDemoLink}</a>
            </p>
          </Alert>
        )}
        <h2 class="kern-heading-medium">{t.sentHelpTitle}</h2>
        <ul class="hm-prose">
          {t.sentHelp.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <p>
          <ButtonLink href="/anmelden" label={t.again} /> <a href="/koordination">{t.sentCoordination}</a>
        </p>
      </>
    );
  },
});
