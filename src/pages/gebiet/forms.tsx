import { applyRegister } from '../../alliance/territory/actions/apply-register.ts';
import { cancelComparison } from '../../alliance/territory/actions/cancel-comparison.ts';
import { chooseSuccessor } from '../../alliance/territory/actions/choose-successor.ts';
import { compareAgain } from '../../alliance/territory/actions/compare-again.ts';
import { dropUpload } from '../../alliance/territory/actions/drop-upload.ts';
import { uploadRegister } from '../../alliance/territory/actions/upload-register.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { upload } from '../../alliance/territory/reads/upload.ts';
import { countryNames } from '../../platform/countries.ts';
import { uploads } from '../../alliance/territory/reads/uploads.ts';
import { texts } from '../../alliance/territory/texts/index.ts';
import { formatMoment, formatNumber } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { SchemaForm } from '../SchemaForm.tsx';
import type { Shown } from './upload.tsx';

const toRegister = ({ language }: Visit) => ({ href: '/gebiet', label: texts(language).register.title });
const crumbs = ({ upload: { id, fileName } }: Shown, visit: Visit) => [
  toRegister(visit),
  { href: `/gebiet/abgleich/${id}`, label: fileName },
];
const fixed = ({ upload: id }: Record<string, string>) => ({ upload: Number(id) });
const back = (input: { upload: number }) => `/gebiet/abgleich/${input.upload}`;

export const uploadForm = form({
  path: '/gebiet/hochladen',
  action: uploadRegister,
  read: uploads,
  crumbs: (_, visit) => [toRegister(visit)],
  options: (_, visit) => ({
    country: Object.entries(countryNames(visit.language))
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => a.label.localeCompare(b.label, visit.language)),
  }),
  after: ({ reply }) => `/gebiet/abgleich/${Number(reply?.id)}`,
});

export const cancelForm = form({
  path: '/gebiet/abgleich/:upload/anhalten',
  action: cancelComparison,
  read: upload,
  fixed,
  crumbs,
  after: (_, __, input) => back(input),
});

export const compareAgainForm = form({
  path: '/gebiet/abgleich/:upload/neu',
  action: compareAgain,
  read: upload,
  fixed,
  crumbs,
  after: (_, __, input) => back(input),
});

export const dropForm = form({
  path: '/gebiet/abgleich/:upload/verwerfen',
  action: dropUpload,
  read: upload,
  fixed,
  crumbs,
  after: () => '/gebiet',
});

export const successorForm = form({
  path: '/gebiet/abgleich/:upload/nachfolge/:key',
  action: chooseSuccessor,
  fixed: ({ upload: id, key }) => ({ upload: Number(id), key }),
  read: upload,
  crumbs,
  view: (state, _, visit) => {
    const key = decodeURIComponent(visit.url.pathname.split('/').at(-1) ?? '');
    const words = texts(visit.language).actions['choose-successor'];
    const lead = (
      <>
        {nameOf(visit.house, key)} ({key}): {words.lead}
      </>
    );
    return (
      <SchemaForm
        state={state}
        words={words}
        visit={visit}
        head={<PageHead title={words.title} lead={lead} />}
      />
    );
  },
  after: (_, __, input) => `${back(input)}?side=gone`,
});

export const applyForm = form({
  path: '/gebiet/abgleich/:upload/uebernehmen',
  action: applyRegister,
  read: upload,
  fixed,
  crumbs,
  view: (state, value, visit) => (
    <SchemaForm
      state={state}
      words={texts(visit.language).actions['apply-register']}
      visit={visit}
      head={<Consequences value={value} visit={visit} />}
    />
  ),
  after: (_, __, input) => back(input),
});

const Consequences = ({ value: { upload: found, uploader }, visit }: { value: Shown; visit: Visit }) => {
  const { register: t, actions } = texts(visit.language);
  const { summary } = found;
  const moment = formatMoment(found.uploadedAt, visit.language);
  const number = (count: number) => ({ n: formatNumber(count, visit.language) });
  return (
    <>
      <PageHead
        title={actions['apply-register'].title}
        lead={fill(t.uploadedBy, { name: uploader ?? t.console, moment })}
      />
      {summary && (
        <ul class="hm-consequences">
          <li>{fill(t.consequences.added, number(summary.added))}</li>
          <li>{fill(t.consequences.changed, number(summary.units - summary.added - summary.unchanged))}</li>
          <li>{fill(t.consequences.gone, number(summary.gone))}</li>
          {summary.gone > 0 && <li>{t.consequences.open}</li>}
          <li>{t.consequences.once}</li>
        </ul>
      )}
    </>
  );
};
