import { dropDemands } from '../../alliance/practices/actions/drop-demands.ts';
import { takeOverDemands } from '../../alliance/practices/actions/take-over-demands.ts';
import { uploadDemands } from '../../alliance/practices/actions/upload-demands.ts';
import { keptCatalogues } from '../../alliance/practices/reads/kept-catalogues.ts';
import { keptUpload } from '../../alliance/practices/reads/kept-upload.ts';
import { texts } from '../../alliance/practices/texts/index.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { UploadForm } from './UploadForm.tsx';

const crumbs = ({ language }: Visit) => [
  { href: '/fortschritt', label: texts(language).progress.title },
  { href: '/fortschritt/kataloge', label: texts(language).progress.catalogues },
];
const fixed = ({ id }: Record<string, string>) => ({ id: Number(id) });

export const uploadDemandsForm = form({
  path: '/fortschritt/einlesen',
  action: uploadDemands,
  read: keptCatalogues,
  crumbs: (_, visit) => crumbs(visit),
  after: ({ reply }) => `/fortschritt/einlesen/${String(reply?.['id'])}`,
});

export const takeOverDemandsForm = form({
  path: '/fortschritt/einlesen/:id{[0-9]+}',
  action: takeOverDemands,
  read: keptUpload,
  title: ({ fileName }) => fileName,
  crumbs: (_, visit) => crumbs(visit),
  fixed,
  view: (state, shown, visit) => <UploadForm state={state} shown={shown} visit={visit} />,
  after: () => '/fortschritt?katalog=acht',
});

export const dropDemandsForm = form({
  path: '/fortschritt/einlesen/:id{[0-9]+}/verwerfen',
  action: dropDemands,
  read: keptUpload,
  crumbs: (_, visit) => crumbs(visit),
  fixed,
  above: ({ fileName }) => <p>{fileName}</p>,
  after: () => '/fortschritt/kataloge',
});
