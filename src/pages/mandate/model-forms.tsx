import { adaptAdoption } from '../../alliance/mandates/actions/adapt-adoption.ts';
import { adoptModel } from '../../alliance/mandates/actions/adopt-model.ts';
import { editModel } from '../../alliance/mandates/actions/edit-model.ts';
import { writeModel } from '../../alliance/mandates/actions/write-model.ts';
import { adoption } from '../../alliance/mandates/reads/adoption.ts';
import { beginModel } from '../../alliance/mandates/reads/begin-model.ts';
import { keptModel } from '../../alliance/mandates/reads/kept-model.ts';
import { model } from '../../alliance/mandates/reads/model.ts';
import { texts } from '../../alliance/mandates/texts/index.ts';
import { formatLongDay } from '../../platform/format.ts';
import { download, form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { nodeOptions } from './options.ts';

const path = '/mandate/muster';
const adoptionPath = '/mandate/uebernahmen/:id{[0-9]+}';

const crumbs = (_: unknown, { language }: Visit) => [
  { href: '/mandate', label: texts(language).one.mandates },
  { href: path, label: texts(language).models.title },
];

export const writeModelForm = form({
  path: `${path}/neu`,
  action: writeModel,
  read: beginModel,
  crumbs,
  options: ({ topics }, { language }) => ({ topics: nodeOptions(topics, language) }),
  after: ({ reply }) => `${path}/${String(reply?.['id'])}`,
});

export const editModelForm = form({
  path: `${path}/:id{[0-9]+}/bearbeiten`,
  action: editModel,
  read: keptModel,
  crumbs,
  fixed: ({ id }) => ({ id: Number(id) }),
  values: ({ retiredOn, ...kept }) => ({ ...kept, retired: retiredOn !== null }),
  options: ({ topicList }, { language }) => ({ topics: nodeOptions(topicList, language) }),
  after: (_, __, { id }) => `${path}/${id}`,
});

export const adoptModelForm = form({
  path: `${path}/:id{[0-9]+}/uebernehmen`,
  action: adoptModel,
  read: model,
  crumbs,
  fixed: ({ id }) => ({ model: Number(id) }),
  values: ({ own }) => ({ ...(own !== null && { municipality: own }) }),
  after: ({ reply }) => `/mandate/uebernahmen/${String(reply?.['id'])}`,
});

export const adaptAdoptionForm = form({
  path: `${adoptionPath}/anpassen`,
  action: adaptAdoption,
  read: adoption,
  crumbs,
  fixed: ({ id }) => ({ id: Number(id) }),
  values: ({ title, text, reasons, version }) => ({ title, text, reasons, version }),
  after: (_, __, { id }) => `/mandate/uebernahmen/${id}`,
});

/** The paper for the council office, in German whatever the page speaks: councils do. */
export const adoptionDocx = download({
  path: `${adoptionPath}/beschlussvorlage.docx`,
  read: adoption,
  async file({ name, title, text, reasons, modelTitle, today }) {
    const t = texts('de').models;
    return {
      name: `Beschlussvorlage ${name}.docx`,
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      body: await (await import('../../platform/documents/paper-docx.ts')).writePaper({
        title,
        author: name,
        kicker: name,
        note: `${fill(t.draftMark, { day: formatLongDay(today, 'de') })}. ${fill(t.adoptionOf, { title: modelTitle })}.`,
        parts: [
          { heading: t.text, text },
          { heading: t.reasons, text: reasons },
        ],
      }),
    };
  },
});
