import { attachDocument } from '../../alliance/mandates/actions/attach-document.ts';
import { checkResolution } from '../../alliance/mandates/actions/check-resolution.ts';
import { editResolution } from '../../alliance/mandates/actions/edit-resolution.ts';
import { relateResolutions } from '../../alliance/mandates/actions/relate-resolutions.ts';
import { removeRelation } from '../../alliance/mandates/actions/remove-relation.ts';
import { transcribeDocument } from '../../alliance/mandates/actions/transcribe-document.ts';
import { document } from '../../alliance/mandates/reads/document.ts';
import { keptResolution } from '../../alliance/mandates/reads/kept-resolution.ts';
import { texts } from '../../alliance/mandates/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import { download, form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { ConfirmDeed } from './ConfirmDeed.tsx';

type Kept = ShownBy<typeof keptResolution>;
const path = '/mandate/:id{[0-9]+}';
const hrefOf = (id: unknown): string => `/mandate/${String(id)}`;

const crumbs = ({ id, title, name, municipality }: Kept, { language }: Visit) => [
  { href: '/mandate', label: texts(language).one.mandates },
  { href: `/mandate?kommune=${encodeURIComponent(municipality)}`, label: name },
  { href: hrefOf(id), label: title },
];
const aboutOf = ({ title, name, day }: Kept, { language }: Visit): string =>
  `${title}, ${name}, ${formatDay(day, language)}`;

export const editResolutionForm = form({
  path: `${path}/bearbeiten`,
  action: editResolution,
  read: keptResolution,
  crumbs,
  fixed: ({ id }) => ({ id: Number(id) }),
  values: ({ vote, ...kept }) => ({
    ...kept,
    voteKind: vote.kind,
    voteYes: vote.yes,
    voteNo: vote.no,
    voteAbstain: vote.abstain,
  }),
  after: (_, __, { id }) => hrefOf(id),
});

export const checkResolutionForm = form({
  path: `${path}/pruefen`,
  action: checkResolution,
  read: keptResolution,
  crumbs,
  fixed: ({ id }) => ({ id: Number(id) }),
  view: (state, kept, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['check-resolution']}
      about={aboutOf(kept, visit)}
      back={hrefOf(kept.id)}
      version={kept.version}
      visit={visit}
    />
  ),
  after: (_, __, { id }) => hrefOf(id),
});

export const relateForm = form({
  path: `${path}/verbinden`,
  action: relateResolutions,
  read: keptResolution,
  crumbs,
  fixed: ({ id }) => ({ of: Number(id) }),
  options: ({ earlier }, { language }) => ({
    to: earlier.map((one) => ({
      value: String(one.id),
      label: `${one.title} (${formatDay(one.day, language)})`,
    })),
    item: earlier.flatMap((one) =>
      one.items.map((item) => ({
        value: String(item.id),
        label: `${one.title}: ${fill(texts(language).one.item, { number: item.number })}`,
      })),
    ),
  }),
  after: (_, __, { of }) => hrefOf(of),
});

export const removeRelationForm = form({
  path: `${path}/verbindungen/:relation{[0-9]+}/loesen`,
  action: removeRelation,
  read: keptResolution,
  crumbs,
  fixed: ({ relation }) => ({ id: Number(relation) }),
  view(state, kept, visit) {
    const { actions, words } = texts(visit.language);
    const relation = kept.relations.find(({ id }) => state.action.includes(`/verbindungen/${id}/`));
    return (
      <ConfirmDeed
        state={state}
        texts={actions['remove-relation']}
        about={relation ? `${words.relation[relation.kind]}: ${relation.toTitle}` : aboutOf(kept, visit)}
        back={hrefOf(kept.id)}
        danger
        visit={visit}
      />
    );
  },
  after: ({ reply }) => hrefOf(reply?.['resolution']),
});

export const attachForm = form({
  path: `${path}/dokument/anhaengen`,
  action: attachDocument,
  read: keptResolution,
  crumbs,
  fixed: ({ id }) => ({ resolution: Number(id) }),
  values: ({ transcription }) => ({ transcription }),
  after: (_, __, { resolution }) => hrefOf(resolution),
});

export const transcribeForm = form({
  path: `${path}/dokument/text`,
  action: transcribeDocument,
  read: keptResolution,
  crumbs,
  fixed: ({ id }) => ({ id: Number(id) }),
  values: ({ transcription, version }) => ({ transcription, version }),
  after: (_, __, { id }) => hrefOf(id),
});

export const documentDownload = download({
  path: `${path}/dokument`,
  read: document,
  file: ({ name, mediaType, base64 }) => ({ name, type: mediaType, body: Buffer.from(base64, 'base64') }),
});
