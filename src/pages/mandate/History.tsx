import { texts } from '../../alliance/mandates/texts/index.ts';
import { nameIn } from '../../alliance/mandates/views/sentences.ts';
import { texts as peopleTexts } from '../../alliance/people/texts/index.ts';
import { formatDay, formatMoment } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { actionTexts } from '../../platform/words/index.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Details } from '../../ui/Details.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import { happened } from '../start/changes.ts';
import type { Shown } from './resolution.tsx';

interface Part {
  shown: Shown;
  visit: Visit;
}
type Line = Shown['history'][number];
type Change = Line['changes'][number];

/** What was changed in a resolution: when, in which office, and what stood there before. */
export const History = ({ shown, visit }: Part) => {
  const { language } = visit;
  const { history: t } = texts(language);
  const { roles } = peopleTexts(language);
  return (
    <Details summary={t.title}>
      {shown.history.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <>
          <p class="hm-source">{t.lead}</p>
          <Timeline
            moments={shown.history.map((line) => ({
              date: formatMoment(new Date(line.at), language),
              dateTime: new Date(line.at).toISOString(),
              title: titleOf(line, visit),
              badges: <Badge label={roles[line.role as keyof typeof roles] ?? t.bySystem} />,
              text: line.changes.length > 0 && <Changes line={line} shown={shown} visit={visit} />,
            }))}
          />
        </>
      )}
    </Details>
  );
};

const titleOf = ({ action, item }: Line, { language }: Visit): string => {
  const title = happened({ action, times: 1 }, language) ?? action;
  return item === null ? title : `${title}: ${fill(texts(language).one.item, { number: item })}`;
};

const Changes = ({ line, shown, visit }: Part & { line: Line }) => {
  const { house, language } = visit;
  const { history: t } = texts(language);
  const labels = actionTexts(house, language, line.action)?.fields ?? {};
  const inWords = (field: string, values: Change['before']) =>
    values.map((value) => wordOf(field, value, labels[field]?.options, { shown, visit })).join(', ') ||
    t.nothing;
  return (
    <ul>
      {line.changes.map(({ field, before, after }) => (
        <li>
          <strong>{labels[field]?.label ?? t.removed}</strong>:{' '}
          {[before, ...(labels[field] ? [after] : [])]
            .map((values) => inWords(field, values))
            .slice(before.length === 0 ? 1 : 0)
            .join(' → ')}
        </li>
      ))}
    </ul>
  );
};

const wordOf = (
  field: string,
  value: string,
  options: Record<string, string> | undefined,
  { shown, visit: { language } }: Part,
): string => {
  if (field === 'topics') return nameIn(shown.topics, value, language);
  if (field === 'groups') return nameIn(shown.groups, value, language);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(value, language);
  return options?.[value] ?? value;
};
