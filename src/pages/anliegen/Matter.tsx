import type { matterRead } from '../../alliance/matters/reads/matter.ts';
import { texts } from '../../alliance/matters/texts/index.ts';
import { formatDay, formatMoment } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { Actions } from '../../ui/Actions.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import { StateBadges } from './Matters.tsx';
import { deskName, originName } from './places.ts';

/** A matter, where it lies, until when a reply is owed, and the way it took. */
export const Matter = ({ value, visit }: { value: ShownBy<typeof matterRead>; visit: Visit }) => {
  const { language } = visit;
  const { actions, kinds, moves, page } = texts(language);
  const path = `/anliegen/${value.id}`;
  return (
    <>
      <PageHead
        kicker={`${kinds[value.kind]} ${value.id}`}
        title={value.title}
        badges={<StateBadges matter={value} visit={visit} />}
      />
      <p class="hm-mail">{value.body}</p>
      <DescriptionList
        items={[
          { term: page.from, detail: originName(visit, value) },
          { term: page.desk, detail: deskName(visit, value.desk) },
          ...(value.state === 'open' ? [{ term: page.due, detail: formatDay(value.dueDay, language) }] : []),
        ]}
      />
      <Actions>
        {value.may.handle && <ButtonLink href={`${path}/antworten`} label={actions['answer-matter'].title} />}
        {value.may.handle && (
          <ButtonLink href={`${path}/weitergeben`} label={actions['pass-matter'].title} variant="secondary" />
        )}
        {value.may.withdraw && (
          <ButtonLink
            href={`${path}/zurueckziehen`}
            label={actions['withdraw-matter'].title}
            variant="tertiary"
          />
        )}
      </Actions>
      <h2>{page.way}</h2>
      <Timeline
        moments={value.moves.map(({ move, at, desk, note }) => ({
          date: formatMoment(new Date(at), language),
          dateTime: new Date(at).toISOString(),
          title: `${moves[move]}: ${deskName(visit, desk)}`,
          text: <span class="hm-mail">{note}</span>,
        }))}
      />
    </>
  );
};
