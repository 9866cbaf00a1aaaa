import { changeEmail } from '../../alliance/people/actions/change-email.ts';
import { confirmEmail } from '../../alliance/people/actions/confirm-email.ts';
import { createToken } from '../../alliance/people/actions/create-token.ts';
import { editPerson } from '../../alliance/people/actions/edit-person.ts';
import { endOtherSessions } from '../../alliance/people/actions/end-other-sessions.ts';
import { endSession } from '../../alliance/people/actions/end-session.ts';
import { revokeHandOver } from '../../alliance/people/actions/revoke-hand-over.ts';
import { revokeToken } from '../../alliance/people/actions/revoke-token.ts';
import { account } from '../../alliance/people/reads/account.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { addMonths } from '../../shared/days.ts';
import { officeLabel } from '../account.tsx';
import type { Account } from './account.tsx';
import { NewToken } from './OwnTokens.tsx';

const crumbs = (_: unknown, { language }: Visit) => [{ href: '/ich', label: texts(language).account.title }];
const after = () => '/ich';
const ofOneself = (_: unknown, { person }: Account) => ({ person: person.id });

export const editOwnForm = form({
  path: '/ich/angaben',
  action: editPerson,
  read: account,
  fixed: ofOneself,
  values: ({ person }) => ({ ...person }),
  crumbs,
  after,
});

export const changeEmailForm = form({
  path: '/ich/adresse',
  action: changeEmail,
  read: account,
  fixed: ofOneself,
  crumbs,
  after,
});

export const confirmEmailForm = form({
  path: '/ich/adresse/:token',
  action: confirmEmail,
  fixed: ({ token }) => ({ token }),
  limit: 20,
  after: () => ({ location: '/anmelden', session: 'end' }),
});

export const endOthersForm = form({
  path: '/ich/sitzungen/andere-beenden',
  action: endOtherSessions,
  read: account,
  fixed: (_, __, visit) => ({ session: visit.session?.hash.toString('hex') ?? '' }),
  crumbs,
  after,
});

export const endSessionForm = form({
  path: '/ich/sitzungen/:session/beenden',
  action: endSession,
  read: account,
  fixed: ({ session }, { person }) => ({ session, person: person.id }),
  crumbs,
  after,
});

export const createTokenForm = form({
  path: '/ich/schluessel',
  action: createToken,
  read: account,
  fixed: () => ({ email: null }),
  values: ({ today, offices }) => ({
    lastDay: addMonths(today, 6),
    office: offices.find(({ isOver }) => !isOver)?.id,
  }),
  options: ({ offices }, visit) => ({
    office: offices
      .filter(({ isOver }) => !isOver)
      .map((office) => ({ value: String(office.id), label: officeLabel(visit, office) })),
  }),
  crumbs,
  after,
  shown: ({ reply }, visit) => <NewToken token={String(reply?.['token'])} visit={visit} />,
});

export const revokeTokenForm = form({
  path: '/ich/schluessel/:token/widerrufen',
  action: revokeToken,
  read: account,
  fixed: ({ token }) => ({ id: Number(token) }),
  crumbs,
  after,
});

export const revokeHandOverForm = form({
  path: '/ich/uebergaben/:handOver/zuruecknehmen',
  action: revokeHandOver,
  read: account,
  fixed: ({ handOver }) => ({ id: Number(handOver) }),
  crumbs,
  after,
});
