import { formatDay, formatNumber } from '../../../platform/format.ts';
import { fill, type Language } from '../../../platform/texts.ts';
import type { Lack } from '../rules/coverage.ts';
import { texts } from '../texts/index.ts';
import type { Group, PlannedAct, Scope, Topic, Vote } from '../types.ts';

/** The name of a topic or group; an unknown key stands for itself. */
export const nameIn = (nodes: readonly (Topic | Group)[], key: string, language: Language): string =>
  nodes.find((node) => node.key === key)?.[language] ?? key;

/** What an item lacks, in a few words. */
export const lackSentence = (lack: Lack, language: Language): string => {
  const { words } = texts(language);
  const number = (value: number) => formatNumber(value, language);
  switch (lack.lack) {
    case 'condition':
      return words.condition[lack.condition];
    case 'up-to':
      return fill(words.lack['up-to'], { number: number(lack.number) });
    case 'number':
      return fill(words.lack.number, { left: number(lack.left), missing: number(lack.missing) });
    case 'not-yet-valid':
    case 'expired':
    case 'repealed':
      return fill(words.lack[lack.lack], { day: formatDay(lack.day, language) });
    default:
      return words.lack[lack.lack];
  }
};

/** What is planned, as one line above its answers. */
export const plannedSentence = (
  planned: PlannedAct,
  nodes: { topics: readonly Topic[]; groups: readonly Group[] },
  language: Language,
): string => {
  const { one, words, who } = texts(language);
  return fill(who.sentence, {
    act: words.act[planned.act],
    topic: nameIn(nodes.topics, planned.topic, language),
    group: planned.group === null ? one.everybody : nameIn(nodes.groups, planned.group, language),
    number:
      planned.number === null ? '' : fill(who.sentenceNumber, { n: formatNumber(planned.number, language) }),
    programme:
      planned.programme === null ? '' : fill(who.sentenceProgramme, { programme: planned.programme }),
    day: formatDay(planned.day, language),
  });
};

/** `höchstens 50 Personen insgesamt`, or that there is no limit. */
export const limitSentence = ({ limit, per }: Pick<Scope, 'limit' | 'per'>, language: Language): string => {
  const { words, one } = texts(language);
  return limit === null
    ? one.noLimit
    : fill(one.limitOf, { n: formatNumber(limit, language), per: words.per[per] });
};

/** `29 Ja, 10 Nein, 2 Enthaltungen`, `einstimmig` or that nothing is known. */
export const voteSentence = ({ kind, yes, no, abstain }: Vote, language: Language): string => {
  const { words, one } = texts(language);
  if (yes === null || no === null) return words.voteKind[kind];
  const numbers =
    abstain === null ? fill(one.votesWithout, { yes, no }) : fill(one.votes, { yes, no, abstain });
  return kind === 'unanimous' ? `${words.voteKind.unanimous} (${numbers})` : numbers;
};
