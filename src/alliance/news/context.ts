import type { Context } from '../../platform/house.ts';
import { bundleSubject } from './actions/bundle-subject.ts';
import { editSituation } from './actions/edit-situation.ts';
import { openSituation } from './actions/open-situation.ts';
import { unbundleSubject } from './actions/unbundle-subject.ts';
import { keptSituation } from './reads/kept-situation.ts';
import { newSituation } from './reads/new-situation.ts';
import { situation } from './reads/situation.ts';
import { situations } from './reads/situations.ts';
import { texts } from './texts/index.ts';

export const news: Context = {
  name: 'news',
  actions: [openSituation, editSituation, bundleSubject, unbundleSubject],
  reads: [situations, situation, keptSituation, newSituation],
  jobs: [],
  schedules: [],
  texts,
};
