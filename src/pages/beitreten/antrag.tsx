import { confirmInterest } from '../../alliance/members/actions/confirm-interest.ts';
import { renewLink } from '../../alliance/members/actions/renew-link.ts';
import { ownApplication } from '../../alliance/members/reads/own-application.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { form, page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { ConfirmPage } from '../../ui/ConfirmPage.tsx';
import { formSeal } from '../account.tsx';
import { LinkEnded } from './LinkEnded.tsx';
import { OwnApplication } from './OwnApplication.tsx';
import { ownHref } from './own.ts';

type Shown = ShownBy<typeof ownApplication>;

export const titleOf = (value: Shown, { language }: Visit): string => {
  const t = texts(language).applications.own;
  if (value.link === 'valid') return fill(t.title, { name: value.name });
  return value.link === 'expired' ? t.expiredTitle : t.unknownTitle;
};

/** The page of the personal link; opening it changes nothing, so that mail programs may look at it. */
export const ownApplicationPage = page({
  path: '/beitreten/antrag/:token',
  read: ownApplication,
  title: titleOf,
  view(value, visit) {
    if (value.link !== 'valid') return <LinkEnded value={value} visit={visit} />;
    if (!value.can.confirm) return <OwnApplication own={value} visit={visit} />;
    const { applications, actions, joining } = texts(visit.language);
    const t = actions['confirm-interest'];
    return (
      <ConfirmPage
        title={fill(applications.own.confirmTitle, { name: value.name })}
        lead={t.lead}
        action={ownHref(value.token, '/bestaetigen')}
        hidden={formSeal(visit)}
        confirm={t.submit}
        cancel={{ label: joining.title, href: '/beitreten' }}
      />
    );
  },
});

export const confirmInterestForm = form({
  path: '/beitreten/antrag/:token/bestaetigen',
  action: confirmInterest,
  read: ownApplication,
  title: (value, visit) =>
    value.link === 'valid'
      ? fill(texts(visit.language).applications.own.confirmTitle, { name: value.name })
      : titleOf(value, visit),
  fixed: ({ token }) => ({ token }),
  after: (_, __, { token }) => ownHref(token),
});

export const renewLinkForm = form({
  path: '/beitreten/antrag/:token/erneuern',
  action: renewLink,
  read: ownApplication,
  title: (_, { language }) => texts(language).applications.own.renew,
  fixed: ({ token }) => ({ token }),
  after: () => '/beitreten/unterwegs',
});
