import { addProgramme } from '../../alliance/programmes/actions/add-programme.ts';
import { editProgramme } from '../../alliance/programmes/actions/edit-programme.ts';
import { beginProgramme } from '../../alliance/programmes/reads/begin-programme.ts';
import { keptProgramme } from '../../alliance/programmes/reads/kept-programme.ts';
import { texts } from '../../alliance/programmes/texts/index.ts';
import { lands } from '../../alliance/territory/lands.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import type { ShownBy } from '../../platform/read.ts';
import { nodeOptions } from '../mandate/options.ts';
import { toAll, toOne } from './crumbs.ts';

/** Mandates name programmes in words: whoever changes the name takes these mandates off the programme. */
const NamedByMandates = ({ count, name, language }: { count: number; name: string; language: Language }) => {
  const t = texts(language).form;
  return (
    <Alert
      tone="warning"
      title={fill(count === 1 ? t.namedOnce : t.named, { n: formatNumber(count, language) })}
    >
      <p>{fill(t.namedText, { name })}</p>
    </Alert>
  );
};

type Known = ShownBy<typeof beginProgramme>['known'];
const options = ({ known: { topics, groups, bases } }: { known: Known }, { language }: Visit) => ({
  land: lands.map((land) => ({ value: land.key, label: land[language] })),
  topic: nodeOptions(topics, language),
  groups: nodeOptions(groups, language),
  bases: bases.map(({ id, citation }) => ({ value: String(id), label: citation })),
});

export const addProgrammeForm = form({
  path: '/programme/neu',
  action: addProgramme,
  read: beginProgramme,
  crumbs: (_, visit) => [toAll(visit)],
  options,
  after: ({ reply }) => `/programme/${String(reply?.['id'])}`,
});

export const editProgrammeForm = form({
  path: '/programme/:id{[0-9]+}/bearbeiten',
  action: editProgramme,
  read: keptProgramme,
  crumbs: (shown, visit) => [toAll(visit), toOne(shown)],
  fixed: ({ id }) => ({ id: Number(id) }),
  above: ({ naming, name }, { language }) =>
    naming > 0 && <NamedByMandates count={naming} name={name} language={language} />,
  values: ({ fromDay, toDay, ...shown }, { language }) => ({
    ...shown,
    fromDay: fromDay && formatDay(fromDay, language),
    toDay: toDay && formatDay(toDay, language),
  }),
  options,
  after: (_, __, { id }) => `/programme/${id}`,
});
