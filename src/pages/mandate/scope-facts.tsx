import { texts } from '../../alliance/mandates/texts/index.ts';
import type { Scope } from '../../alliance/mandates/types.ts';
import { limitSentence, nameIn } from '../../alliance/mandates/views/sentences.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownItem } from './ItemCard.tsx';
import type { Shown } from './resolution.tsx';

/** What one scope of an item is about, as a line of its facts. */
export const scopeFacts = ({
  item,
  scope,
  index,
  shown,
  visit: { language },
}: {
  item: ShownItem;
  scope: Scope;
  index: number;
  shown: Shown;
  visit: Visit;
}) => {
  const { one: t, words } = texts(language);
  const topics = scope.topics.map((key) => nameIn(shown.topics, key, language)).join(', ');
  const groups = scope.groups.map((key) => nameIn(shown.groups, key, language)).join(', ') || t.everybody;
  const rest = [
    groups,
    scope.limit === null ? null : limitSentence(scope, language),
    scope.programmes.length > 0 ? `${t.programmes}: ${scope.programmes.join(', ')}` : null,
  ].filter((part) => part !== null);
  const remove =
    index > 0 && shown.may.keep ? (
      <a href={`/mandate/punkte/${item.id}/umfang/${scope.id}/entfernen`}>{t.removeScope}</a>
    ) : undefined;
  return [
    {
      term: words.act[scope.act],
      detail: (
        <>
          <strong>{topics}</strong>
          <br />
          {rest.join('; ')}
        </>
      ),
      ...(remove && { action: remove }),
    },
  ];
};
