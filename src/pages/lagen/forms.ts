import { bundleSubject } from '../../alliance/news/actions/bundle-subject.ts';
import { editSituation } from '../../alliance/news/actions/edit-situation.ts';
import { openSituation } from '../../alliance/news/actions/open-situation.ts';
import { unbundleSubject } from '../../alliance/news/actions/unbundle-subject.ts';
import { keptSituation } from '../../alliance/news/reads/kept-situation.ts';
import { newSituation } from '../../alliance/news/reads/new-situation.ts';
import { texts } from '../../alliance/news/texts/index.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { path } from './situations.tsx';

const toList = ({ language }: Visit) => ({ href: path, label: texts(language).page.title });
const crumbs = ({ id, title }: { id: number; title: string }, visit: Visit) => [
  toList(visit),
  { href: `${path}/${id}`, label: title },
];
const verbed = (
  verb: keyof ReturnType<typeof texts>['actions'],
  title: string,
  { language }: Visit,
): string => `${texts(language).actions[verb].title}: ${title}`;

export const openSituationForm = form({
  path: `${path}/neu`,
  action: openSituation,
  read: newSituation,
  values: ({ today }) => ({ fromDay: today, kind: 'other', audience: 'members' }),
  crumbs: (_, visit) => [toList(visit)],
  after: ({ reply }) => `${path}/${String(reply?.['id'])}`,
});

export const editSituationForm = form({
  path: `${path}/:id{[0-9]+}/aendern`,
  action: editSituation,
  read: keptSituation,
  fixed: (_, { id }) => ({ id }),
  values: (situation) => ({ ...situation }),
  title: ({ title }, visit) => verbed('edit-situation', title, visit),
  crumbs,
  after: (_, __, { id }) => `${path}/${id}`,
});

export const bundleSubjectForm = form({
  path: `${path}/:id{[0-9]+}/hinzufuegen`,
  action: bundleSubject,
  read: keptSituation,
  fixed: (_, { id }) => ({ situation: id }),
  title: ({ title }, visit) => verbed('bundle-subject', title, visit),
  crumbs,
  after: (_, __, { situation }) => `${path}/${situation}`,
});

export const unbundleSubjectForm = form({
  path: `${path}/:id{[0-9]+}/herausnehmen/:bundled{[0-9]+}`,
  action: unbundleSubject,
  read: keptSituation,
  fixed: ({ bundled }, { id }) => ({ situation: id, bundled: Number(bundled) }),
  title: ({ title }, visit) => verbed('unbundle-subject', title, visit),
  crumbs,
  after: (_, __, { situation }) => `${path}/${situation}`,
});
