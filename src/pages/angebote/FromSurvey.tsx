import type { beginOffer } from '../../alliance/offers/reads/begin-offer.ts';
import { texts } from '../../alliance/offers/texts/index.ts';
import { wordsIn } from '../../alliance/surveys/questionnaire-types.ts';
import { valueText } from '../../alliance/surveys/views/sentences.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { path } from './address.ts';

type Begun = ShownBy<typeof beginOffer>;

/** The survey and wave that an answer was given to. */
export const surveyTitle = ({ title, wave }: { title: string; wave: number }, language: Language): string =>
  fill(texts(language).survey.title, { title, wave });

/** What the municipality said already, beside the form that takes it up; or the answers it may start from. */
export const FromSurvey = ({ begun, visit: { language } }: { begun: Begun; visit: Visit }) => {
  const { answer, answers } = begun;
  const t = texts(language).survey;
  if (answer)
    return (
      <section>
        <h2 class="kern-heading-medium">{fill(t.from, { survey: surveyTitle(answer, language) })}</h2>
        <DescriptionList
          items={answer.said.map(({ question, value }) => ({
            term: wordsIn(question.label, language),
            detail: valueText(question, value, language),
          }))}
        />
      </section>
    );
  if (answers.length === 0) return null;
  return (
    <section>
      <h2 class="kern-heading-medium">{t.start}</h2>
      <ul>
        {answers.map((one) => (
          <li>
            <a href={`${path}/neu?antwort=${one.id}`}>{surveyTitle(one, language)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};
