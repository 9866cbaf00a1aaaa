import type { AnyPage } from '../../platform/http/page.ts';
import { checkPage } from './check.tsx';
import * as downloads from './downloads.ts';
import { explorerPage } from './explorer.tsx';
import * as forms from './forms.tsx';
import { snapshotPage } from './snapshot.tsx';
import { snapshotsPage } from './snapshots.tsx';

/** Pooled offers: the explorer, what was frozen and sent, the check of a file. */
export const buendel: AnyPage[] = [
  explorerPage,
  snapshotsPage,
  ...Object.values(forms),
  ...Object.values(downloads),
  snapshotPage,
  checkPage,
];
