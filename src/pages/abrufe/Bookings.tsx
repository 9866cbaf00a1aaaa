import { texts } from '../../alliance/admissions/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay } from '../../platform/format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Details } from '../../ui/Details.tsx';
import type { Part } from './call-off.tsx';

/** Everything that was booked, line by line: nothing is overwritten. */
export const Bookings = ({ shown: { bookings, requests }, visit: { house, language } }: Part) => {
  const t = texts(language).callOff;
  if (bookings.length === 0) return null;
  const places = new Map(requests.map(({ id, municipality }) => [id, municipality]));
  return (
    <Details summary={t.history}>
      <DataTable
        caption={t.history}
        hideCaption
        rows={bookings}
        columns={[
          { header: t.day, cell: ({ day }) => formatDay(day, language) },
          {
            header: t.municipality,
            rowHeader: true,
            cell: ({ request }) => nameOf(house, places.get(request) ?? ''),
          },
          {
            header: t.what,
            cell: ({ kind, reason }) => (
              <>
                {t.kinds[kind]}
                {reason && <div class="hm-source hm-pre">{reason}</div>}
              </>
            ),
          },
          {
            header: t.change,
            align: 'end',
            cell: ({ kind, pledged, accepted }) => signed(kind === 'acceptance' ? accepted : pledged),
          },
        ]}
      />
    </Details>
  );
};

const signed = (places: number): string => (places > 0 ? `+${places}` : `−${Math.abs(places)}`);
