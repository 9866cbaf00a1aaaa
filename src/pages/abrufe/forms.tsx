import { acceptPledges } from '../../alliance/admissions/actions/accept-pledges.ts';
import { callOff } from '../../alliance/admissions/actions/call-off.ts';
import { closeCallOff } from '../../alliance/admissions/actions/close-call-off.ts';
import { extendDeadline } from '../../alliance/admissions/actions/extend-deadline.ts';
import { withdrawCallOff } from '../../alliance/admissions/actions/withdraw-call-off.ts';
import { beginCallOff } from '../../alliance/admissions/reads/begin-call-off.ts';
import { keptCallOff } from '../../alliance/admissions/reads/kept-call-off.ts';
import { texts } from '../../alliance/admissions/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatNumber } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { ConfirmDeed } from '../mandate/ConfirmDeed.tsx';
import { titleOf } from './call-off.tsx';

type Kept = ShownBy<typeof keptCallOff>;

const toAll = ({ language }: Visit) => ({ href: '/abrufe', label: texts(language).callOff.title });
const crumbs = (kept: Kept, visit: Visit) => [
  toAll(visit),
  { href: `/abrufe/${kept.id}`, label: titleOf(kept, visit) },
];
const fixed = ({ id }: Record<string, string>) => ({ id: Number(id) });
const addressOf = ({ about }: { about: string }) => `/abrufe/${about.split(':')[1]}`;

export const callOffForm = form({
  path: '/abrufe/neu',
  action: callOff,
  read: beginCallOff,
  crumbs: (_, visit) => [toAll(visit)],
  fixed: (_, { own }) => (own === null ? {} : { authority: own }),
  // who reads a pooled offer calls off from there; for others the authority it went to comes with it
  values: ({ answered }) => (answered ? { authority: answered.authority, snapshot: answered.number } : {}),
  options: ({ own, authorities, programmes, groups, snapshots }, { language }) => ({
    authority: authorities.map(({ id, name }) => ({ value: String(id), label: name })),
    programme: programmes.map(({ id, name }) => ({ value: String(id), label: name })),
    groups: groups.map((group) => ({ value: group.key, label: group[language] })),
    snapshot: snapshots.map(({ number, title, authorityName }) => ({
      value: number,
      label: own === null ? `${number}: ${title}, ${authorityName}` : `${number}: ${title}`,
    })),
  }),
  after: addressOf,
});

export const acceptForm = form({
  path: '/abrufe/:id{[0-9]+}/annehmen',
  action: acceptPledges,
  read: keptCallOff,
  crumbs,
  fixed,
  values: ({ version, tally }) => ({ version, places: tally.pledged - tally.accepted }),
  above: (kept, visit) => <Pledges kept={kept} visit={visit} />,
  after: addressOf,
});

const Pledges = ({ kept: { pledges, tally }, visit: { house, language } }: { kept: Kept; visit: Visit }) => {
  const t = texts(language).callOff;
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      <p>{fill(t.openPledges, { n: number(tally.pledged - tally.accepted) })}</p>
      {pledges.length > 0 && (
        <DataTable
          caption={t.pledges}
          rows={pledges}
          columns={[
            {
              header: t.municipality,
              rowHeader: true,
              cell: ({ municipality }) => nameOf(house, municipality),
            },
            { header: t.pledged, align: 'end', cell: ({ pledged }) => number(pledged) },
            { header: t.accepted, align: 'end', cell: ({ accepted }) => number(accepted) },
          ]}
        />
      )}
    </>
  );
};

export const closeForm = form({
  path: '/abrufe/:id{[0-9]+}/abschliessen',
  action: closeCallOff,
  read: keptCallOff,
  crumbs,
  fixed,
  view(state, { id, version, tally }, visit) {
    const t = texts(visit.language);
    const freed = formatNumber(tally.pledged - tally.accepted, visit.language);
    return (
      <ConfirmDeed
        state={state}
        texts={t.actions['close-call-off']}
        about={
          <>
            {fill(t.callOff.closeFreed, { n: freed })} {t.callOff.closeLapse} {t.callOff.closeFinal}
          </>
        }
        back={`/abrufe/${id}`}
        version={version}
        visit={visit}
      />
    );
  },
  after: addressOf,
});

export const withdrawForm = form({
  path: '/abrufe/:id{[0-9]+}/zurueckziehen',
  action: withdrawCallOff,
  read: keptCallOff,
  crumbs,
  fixed,
  values: ({ version }) => ({ version }),
  after: addressOf,
});

export const extendForm = form({
  path: '/abrufe/:id{[0-9]+}/frist',
  action: extendDeadline,
  read: keptCallOff,
  crumbs,
  fixed,
  values: ({ version }) => ({ version }),
  after: addressOf,
});
