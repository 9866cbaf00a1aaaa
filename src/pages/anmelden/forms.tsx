import { requestLogin } from '../../alliance/people/actions/request-login.ts';
import { logIn } from '../../alliance/people/actions/log-in.ts';
import { logOut } from '../../alliance/people/actions/log-out.ts';
import { chooseOffice } from '../../alliance/people/actions/choose-office.ts';
import { setUp } from '../../alliance/people/actions/set-up.ts';
import { setUpLink } from '../../alliance/people/reads/set-up-link.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { form } from '../../platform/http/page.ts';
import { localPath } from '../../platform/http/protect.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { Alert } from '../../ui/Alert.tsx';

const sessionOf = (visit: Visit): string => visit.session?.hash.toString('hex') ?? '';
const until = ({ occasion, house }: Visit): Date =>
  new Date(occasion.now.getTime() + house.config.SESSION_HOURS * 3_600_000);

/** Why somebody who is logged in is asked for a log-in. */
const FreshLogIn = ({ visit: { language } }: { visit: Visit }) => {
  const { account: t } = texts(language);
  return (
    <Alert tone="info" title={t.frisch}>
      <p>{t.frischText}</p>
    </Alert>
  );
};

export const requestLoginForm = form({
  path: '/anmelden',
  action: requestLogin,
  limit: 20,
  values: (_, visit) => ({ back: localPath(visit.url.searchParams.get('zurueck') ?? '/') }),
  above: (_, visit) => visit.url.searchParams.has('frisch') && <FreshLogIn visit={visit} />,
  after: () => '/anmelden/unterwegs',
});

export const logInForm = form({
  path: '/anmelden/:token',
  action: logIn,
  limit: 20,
  fixed: ({ token }, _, visit) => ({ token, session: visit.session ? sessionOf(visit) : null }),
  after: ({ reply }, visit) => ({
    location: localPath(String(reply?.back)),
    session: { token: String(reply?.session), until: until(visit) },
  }),
});

export const logOutForm = form({
  path: '/abmelden',
  action: logOut,
  fixed: (_, __, visit) => ({ session: sessionOf(visit) }),
  after: () => ({ location: '/', session: 'end' }),
});

export const chooseOfficeForm = form({
  path: '/amt',
  action: chooseOffice,
  fixed: (_, __, visit) => ({ session: sessionOf(visit) }),
  after: () => '/',
});

export const setUpForm = form({
  path: '/einrichten/:token',
  action: setUp,
  read: setUpLink,
  fixed: ({ token }) => ({ token }),
  after: ({ reply }, visit) => ({
    location: '/',
    session: { token: String(reply?.session), until: until(visit) },
  }),
});
