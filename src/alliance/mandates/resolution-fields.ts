import { z } from 'zod';
import {
  choice,
  day,
  longText,
  optional,
  several,
  text,
  webAddress,
  wholeNumber,
} from '../../platform/form/inputs.ts';
import type { ItemInput } from './rules/item.ts';
import {
  acts,
  conditions,
  effects,
  itemResults,
  limitPeriods,
  results,
  type Vote,
  voteKinds,
} from './types.ts';

/** Keys of topics or groups; which there are is data, so the rule checks them. */
export const keys = () => z.array(z.string().max(60)).max(40).default([]);

const voteFields = {
  voteKind: choice(voteKinds).default('unknown'),
  voteYes: optional(wholeNumber(0, 10_000)),
  voteNo: optional(wholeNumber(0, 10_000)),
  voteAbstain: optional(wholeNumber(0, 10_000)),
};
interface VoteInput {
  voteKind: Vote['kind'];
  voteYes: number | null;
  voteNo: number | null;
  voteAbstain: number | null;
}

/** The vote as it is stored. */
export const voteOf = ({ voteKind, voteYes, voteNo, voteAbstain }: VoteInput): Vote => ({
  kind: voteKind,
  yes: voteYes,
  no: voteNo,
  abstain: voteAbstain,
});

/** What the forms of a resolution ask, whether it is new or corrected. */
export const resolutionFields = {
  body: text(120),
  day: day(),
  reference: optional(text(80)),
  title: text(300),
  result: choice(results),
  ...voteFields,
  link: optional(webAddress()),
  source: text(500),
  note: optional(longText(2_000)),
};

export const scopeFields = {
  act: optional(choice(acts)),
  topics: keys(),
  groups: keys(),
  limit: optional(wholeNumber(1, 100_000)),
  per: choice(limitPeriods).default('total'),
  programmes: optional(longText(1_000)),
};

/** What the forms of an item ask. */
export const itemFields = {
  number: text(10),
  text: longText(10_000),
  result: choice(itemResults).default('adopted'),
  originalText: optional(longText(10_000)),
  effect: choice(effects),
  ...scopeFields,
  conditions: several(conditions),
  conditionText: optional(longText(1_000)),
  validFrom: optional(day()),
  validTo: optional(day()),
  ...voteFields,
};

/** The fields of an item as its rule takes them. */
export const itemOf = <Sent extends Omit<ItemInput, 'vote'> & VoteInput>(sent: Sent): Sent & ItemInput => ({
  ...sent,
  vote: voteOf(sent),
});
