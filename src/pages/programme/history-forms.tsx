import { addDeadline } from '../../alliance/programmes/actions/add-deadline.ts';
import { attachDocument } from '../../alliance/programmes/actions/attach-document.ts';
import { recordFigure } from '../../alliance/programmes/actions/record-figure.ts';
import { recordStanding } from '../../alliance/programmes/actions/record-standing.ts';
import { removeDeadline } from '../../alliance/programmes/actions/remove-deadline.ts';
import { removeDocument } from '../../alliance/programmes/actions/remove-document.ts';
import { voidFigure } from '../../alliance/programmes/actions/void-figure.ts';
import { voidStanding } from '../../alliance/programmes/actions/void-standing.ts';
import { document } from '../../alliance/programmes/reads/document.ts';
import { keptProgramme } from '../../alliance/programmes/reads/kept-programme.ts';
import { texts } from '../../alliance/programmes/texts/index.ts';
import { preciseDay } from '../../alliance/programmes/views/precise-day.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { download, form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { ConfirmDeed } from '../mandate/ConfirmDeed.tsx';
import { toAll, toOne } from './crumbs.ts';

type Kept = ShownBy<typeof keptProgramme>;
const path = '/programme/:id{[0-9]+}';
const crumbs = (shown: Kept, visit: Visit) => [toAll(visit), toOne(shown)];
const fixed = ({ id }: Record<string, string>) => ({ programme: Number(id) });
const after = (_: unknown, __: Visit, { programme }: { programme: number }) => `/programme/${programme}`;
const today = ({ today: day }: Kept, { language }: Visit) => ({ day: formatDay(day, language) });

export const recordStandingForm = form({
  path: `${path}/stand`,
  action: recordStanding,
  read: keptProgramme,
  crumbs,
  fixed,
  values: (shown, visit) => ({ ...today(shown, visit), precision: 'day' }),
  after,
});

export const voidStandingForm = form({
  path: `${path}/stand/:standing{[0-9]+}/zuruecknehmen`,
  action: voidStanding,
  read: keptProgramme,
  crumbs,
  fixed: ({ id, standing }) => ({ programme: Number(id), standing: Number(standing) }),
  above: ({ standings }, { url, language }) => {
    const one = standings.find(({ id }) => url.pathname.includes(`/stand/${id}/`));
    return (
      one && <p>{`${texts(language).words.state[one.state]}, ${preciseDay(one, language)}: ${one.reason}`}</p>
    );
  },
  after,
});

export const recordFigureForm = form({
  path: `${path}/zahlen/neu`,
  action: recordFigure,
  read: keptProgramme,
  crumbs,
  fixed,
  values: (shown, visit) => ({ ...today(shown, visit), precision: 'day' }),
  after,
});

export const voidFigureForm = form({
  path: `${path}/zahlen/:figure{[0-9]+}/zuruecknehmen`,
  action: voidFigure,
  read: keptProgramme,
  crumbs,
  fixed: ({ id, figure }) => ({ programme: Number(id), figure: Number(figure) }),
  above: ({ figures }, { url, language }) => {
    const one = figures.find(({ id }) => url.pathname.includes(`/zahlen/${id}/`));
    if (!one) return null;
    const { words } = texts(language);
    return (
      <p>{`${words.figure[one.kind]}: ${formatNumber(one.number, language)}, ${preciseDay(one, language)}, ${one.source}`}</p>
    );
  },
  after,
});

export const addDeadlineForm = form({
  path: `${path}/fristen/neu`,
  action: addDeadline,
  read: keptProgramme,
  crumbs,
  fixed,
  after,
});

export const removeDeadlineForm = form({
  path: `${path}/fristen/:deadline{[0-9]+}/entfernen`,
  action: removeDeadline,
  read: keptProgramme,
  crumbs,
  fixed: ({ id, deadline }) => ({ programme: Number(id), deadline: Number(deadline) }),
  view(state, shown, visit) {
    const { language } = visit;
    const one = shown.deadlines.find(({ id }) => state.action.includes(`/fristen/${id}/`));
    return (
      <ConfirmDeed
        state={state}
        texts={texts(language).actions['remove-deadline']}
        about={one ? `${formatDay(one.day, language)}: ${one.what}` : shown.name}
        back={toOne(shown).href}
        danger
        visit={visit}
      />
    );
  },
  after,
});

export const attachDocumentForm = form({
  path: `${path}/unterlagen/neu`,
  action: attachDocument,
  read: keptProgramme,
  crumbs,
  fixed,
  after,
});

export const removeDocumentForm = form({
  path: `${path}/unterlagen/:document{[0-9]+}/entfernen`,
  action: removeDocument,
  read: keptProgramme,
  crumbs,
  fixed: ({ id, document: number }) => ({ programme: Number(id), document: Number(number) }),
  view(state, shown, visit) {
    const one = shown.documents.find(({ id }) => state.action.includes(`/unterlagen/${id}/`));
    return (
      <ConfirmDeed
        state={state}
        texts={texts(visit.language).actions['remove-document']}
        about={one ? one.title : shown.name}
        back={toOne(shown).href}
        danger
        visit={visit}
      />
    );
  },
  after,
});

export const documentDownload = download({
  path: `${path}/unterlagen/:document{[0-9]+}`,
  read: document,
  file: ({ name, mediaType, base64 }) => ({ name, type: mediaType, body: Buffer.from(base64, 'base64') }),
});
