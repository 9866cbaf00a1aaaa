import { answerMatter } from '../../alliance/matters/actions/answer-matter.ts';
import { passMatter } from '../../alliance/matters/actions/pass-matter.ts';
import { raiseMatter } from '../../alliance/matters/actions/raise-matter.ts';
import { withdrawMatter } from '../../alliance/matters/actions/withdraw-matter.ts';
import { matterRead } from '../../alliance/matters/reads/matter.ts';
import { mattersRead } from '../../alliance/matters/reads/matters.ts';
import { texts } from '../../alliance/matters/texts/index.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';

const list = ({ language }: Visit) => ({ href: '/anliegen', label: texts(language).name });
const crumbs = ({ id, title }: { id: number; title: string }, visit: Visit) => [
  list(visit),
  { href: `/anliegen/${id}`, label: title },
];
const fixed = ({ id = '' }: Record<string, string>) => ({ matter: Number(id) });

export const raiseMatterForm = form({
  path: '/anliegen/neu',
  action: raiseMatter,
  read: mattersRead,
  crumbs: (_, visit) => [list(visit)],
  after: ({ reply }) => `/anliegen/${String(reply?.id)}`,
});

export const passMatterForm = form({
  path: '/anliegen/:id{[0-9]+}/weitergeben',
  action: passMatter,
  read: matterRead,
  crumbs,
  fixed,
  values: ({ version }) => ({ version }),
  after: (_, __, { matter }) => `/anliegen/${matter}`,
});

export const answerMatterForm = form({
  path: '/anliegen/:id{[0-9]+}/antworten',
  action: answerMatter,
  read: matterRead,
  crumbs,
  fixed,
  values: ({ version }) => ({ version }),
  after: (_, __, { matter }) => `/anliegen/${matter}`,
});

export const withdrawMatterForm = form({
  path: '/anliegen/:id{[0-9]+}/zurueckziehen',
  action: withdrawMatter,
  read: matterRead,
  crumbs,
  fixed,
  after: (_, __, { matter }) => `/anliegen/${matter}`,
});
