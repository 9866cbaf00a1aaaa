import { endOverload } from '../../alliance/offers/actions/end-overload.ts';
import { reportOverload } from '../../alliance/offers/actions/report-overload.ts';
import { stateCapacity } from '../../alliance/offers/actions/state-capacity.ts';
import { keptPlace } from '../../alliance/offers/reads/kept-place.ts';
import { texts } from '../../alliance/offers/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { path } from './address.ts';
import { toAll, toPlace } from './crumbs.ts';

type Shown = ShownBy<typeof keptPlace>;
const place = `${path}/kommune/:key`;
const crumbs = ({ municipality, name }: Shown, visit: Visit) => [toAll(visit), toPlace(municipality, name)];
const fixed = (_: unknown, { municipality }: Shown) => ({ municipality });
const after = (_: unknown, __: Visit, { municipality }: { municipality: string }) =>
  toPlace(municipality, '').href;
const name = (shown: Shown) => <p class="hm-lead">{shown.name}</p>;

export const stateCapacityForm = form({
  path: `${place}/kapazitaet`,
  action: stateCapacity,
  read: keptPlace,
  crumbs,
  fixed,
  values: ({ today }, { language }) => ({ day: formatDay(today, language) }),
  above: name,
  after,
});

export const reportOverloadForm = form({
  path: `${place}/ueberlastung`,
  action: reportOverload,
  read: keptPlace,
  crumbs,
  fixed,
  values: ({ today }, { language }) => ({ fromDay: formatDay(today, language) }),
  above: (shown, { language }) => (
    <>
      {name(shown)}
      <p>{fill(texts(language).place.released, { n: shown.released })}</p>
    </>
  ),
  after,
});

export const endOverloadForm = form({
  path: `${place}/ueberlastung/:notice{[0-9]+}/beenden`,
  action: endOverload,
  read: keptPlace,
  crumbs,
  fixed: ({ notice }) => ({ id: Number(notice) }),
  values: ({ overloads }, { url }) => ({
    version: overloads.find(({ id }) => url.pathname.includes(`/ueberlastung/${id}/`))?.version,
  }),
  above: (shown, { url, language }) => {
    const one = shown.overloads.find(({ id }) => url.pathname.includes(`/ueberlastung/${id}/`));
    return (
      <>
        {name(shown)}
        {one && (
          <p>
            {fill(texts(language).place.overloadSince, { day: formatDay(one.fromDay, language) })}:{' '}
            {one.reason}
          </p>
        )}
      </>
    );
  },
  after: (trace) => `${path}/kommune/${trace.municipality ?? ''}`,
});
