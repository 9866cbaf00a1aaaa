/** What the suites need beside the packages: Debian's Chromium, PostgreSQL, poppler and Dovecot. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const serverFolder = '/usr/lib/postgresql';
const hasServer = () =>
  existsSync(serverFolder) &&
  readdirSync(serverFolder).some(
    (major) => Number(major) >= 15 && existsSync(`${serverFolder}/${major}/bin/initdb`),
  );

const needs = [
  {
    debian: 'chromium',
    suite: 'journeys in Chromium',
    isThere: () => existsSync('/usr/bin/chromium'),
  },
  { debian: 'postgresql', suite: "integration on Debian's PostgreSQL", isThere: hasServer },
  {
    debian: 'poppler-utils',
    suite: 'checks of PDF documents',
    isThere: () => existsSync('/usr/bin/pdftotext'),
  },
  {
    debian: 'dovecot-imapd',
    suite: 'the shared mailbox over IMAP',
    isThere: () => existsSync('/usr/sbin/dovecot'),
  },
];

const missing = () => needs.filter(({ isThere }) => !isThere());

const apt = (...args) =>
  spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
  }).status === 0;

/** Installs what is missing where that is allowed; says which suites cannot run and how to get them. */
export const prepare = () => {
  const before = missing().map(({ debian }) => debian);
  if (before.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`    installing ${before.join(', ')}`);
    apt('update', '-q');
    apt('install', '-yq', '--no-install-recommends', ...before);
  }
  for (const { debian, suite } of missing())
    console.log(`    left out: ${suite}. To include it: apt-get install ${debian}`);
  const lacks = new Set(missing().map(({ debian }) => debian));
  return { chromium: !lacks.has('chromium'), postgresql: !lacks.has('postgresql') };
};
