import { matterRead } from '../../alliance/matters/reads/matter.ts';
import { mattersRead } from '../../alliance/matters/reads/matters.ts';
import { texts } from '../../alliance/matters/texts/index.ts';
import { page } from '../../platform/http/page.ts';
import { Matter } from './Matter.tsx';
import { Matters } from './Matters.tsx';

export const mattersPage = page({
  path: '/anliegen',
  read: mattersRead,
  title: (_, { language }) => texts(language).name,
  view: (value, visit) => <Matters value={value} visit={visit} />,
});

export const matterPage = page({
  path: '/anliegen/:id{[0-9]+}',
  read: matterRead,
  title: ({ id, title }) => `${id}: ${title}`,
  crumbs: (_, { language }) => [{ href: '/anliegen', label: texts(language).name }],
  view: (value, visit) => <Matter value={value} visit={visit} />,
  follows: ({ id }) => `matters.matter:${id}`,
});
