import { overview } from '../../alliance/members/reads/overview.ts';
import { start } from '../../alliance/members/reads/start.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { words } from '../words.ts';
import { page } from '../../platform/http/page.ts';
import { Landing } from './Landing.tsx';
import { OwnStart } from './OwnStart.tsx';

/** The first page: for the public what the alliance is, for everybody with a log-in what waits for them. */
export const startPage = page({
  path: '/',
  read: start,
  wide: true,
  title: (_, { language }) => words(language).claim,
  view: (shown, visit) =>
    shown.overview ? (
      <Landing shown={shown.overview} visit={visit} />
    ) : (
      <OwnStart changes={shown.changes} visit={visit} />
    ),
});

/** The alliance at a glance also for those whose first page is their own. */
export const overviewPage = page({
  path: '/ueberblick',
  read: overview,
  wide: true,
  title: (_, { language }) => texts(language).start.glance,
  view: (shown, visit) => <Landing shown={shown} visit={visit} />,
});
