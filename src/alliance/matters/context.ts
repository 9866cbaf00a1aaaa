import type { Context } from '../../platform/house.ts';
import { answerMatter } from './actions/answer-matter.ts';
import { passMatter } from './actions/pass-matter.ts';
import { raiseMatter } from './actions/raise-matter.ts';
import { remindReplies } from './actions/remind-replies.ts';
import { withdrawMatter } from './actions/withdraw-matter.ts';
import { remindRepliesJob } from './jobs/remind-replies.ts';
import { matterRead } from './reads/matter.ts';
import { mattersRead } from './reads/matters.ts';
import { texts } from './texts/index.ts';

export const matters: Context = {
  name: 'matters',
  actions: [raiseMatter, passMatter, answerMatter, withdrawMatter, remindReplies],
  reads: [mattersRead, matterRead],
  jobs: [remindRepliesJob],
  schedules: [{ job: 'matters.remind-replies', hour: 7 }],
  texts,
};
