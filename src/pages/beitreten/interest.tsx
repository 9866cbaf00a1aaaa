import { declareInterest } from '../../alliance/members/actions/declare-interest.ts';
import { joining } from '../../alliance/members/reads/joining.ts';
import { welcome } from '../../alliance/members/reads/welcome.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { form, page } from '../../platform/http/page.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { joinCrumb } from './crumbs.ts';

export const interestForm = form({
  path: '/beitreten/interesse',
  action: declareInterest,
  crumbs: (_, { language }) => [joinCrumb(language)],
  fixed: (_, __, { language }) => ({ language }),
  after: () => '/beitreten/unterwegs',
});

/** The same page whatever happened: what did stands in the mailbox. */
export const sentPage = page({
  path: '/beitreten/unterwegs',
  read: joining,
  title: (_, { language }) => texts(language).joining.sent.title,
  crumbs: (_, { language }) => [joinCrumb(language)],
  view(_, { language }) {
    const { sent } = texts(language).joining;
    return (
      <>
        <PageHead title={sent.title} lead={sent.lead} />
        <p class="hm-prose">{sent.text}</p>
        <p>
          <ButtonLink href="/beitreten" label={sent.back} />
        </p>
      </>
    );
  },
});

/** The welcome pack. */
export const welcomePage = page({
  path: '/beitreten/willkommen',
  read: welcome,
  title: (_, { language }) => texts(language).joining.welcome.title,
  view({ municipality }, { language }) {
    const t = texts(language).joining.welcome;
    return (
      <>
        <PageHead
          title={t.title}
          lead={t.lead}
          actions={
            municipality && (
              <ButtonLink href={`/mitglieder/${municipality}`} label={t.entry} variant="primary" />
            )
          }
        />
        <ol class="hm-prose">
          {t.items.map((item) => (
            <li>
              <strong>{'href' in item ? <a href={item.href}>{item.title}</a> : item.title}</strong>
              {': '}
              {item.text}
            </li>
          ))}
        </ol>
      </>
    );
  },
});
