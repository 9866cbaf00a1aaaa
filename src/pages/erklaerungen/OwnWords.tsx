import { texts } from '../../alliance/statements/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay } from '../../platform/format.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { clauseName } from './parts.tsx';
import type { Part } from './statement.tsx';

/** What members say beside the joint text, in the order in which they published it. */
export const OwnWords = ({ shown, visit: { house, language } }: Part) => {
  const { doc: t, own, words } = texts(language);
  if (shown.words.length === 0 && !shown.isMemberView) return null;
  return (
    <>
      <h2 class="kern-heading-medium">{t.words}</h2>
      <p>{t.wordsLead}</p>
      {shown.words.length === 0 && <p>{t.noWords}</p>}
      <Grid>
        {shown.words.map((word) => {
          const clause = shown.clauses.find(({ id }) => id === word.clause);
          return (
            <Card
              title={word.title}
              href={`/erklaerungen/${shown.id}/eigene-worte/${word.id}`}
              kicker={nameOf(house, word.municipality)}
              badges={
                <>
                  <Badge label={words.ownWord[word.kind]} />
                  {word.state === 'prepared' && <Badge label={own.prepared} tone="warning" />}
                </>
              }
              footer={word.publishedOn && fill(own.published, { day: formatDay(word.publishedOn, language) })}
            >
              <p>{clause ? fill(own.about, { clause: clauseName(clause) }) : own.whole}</p>
            </Card>
          );
        })}
      </Grid>
    </>
  );
};
