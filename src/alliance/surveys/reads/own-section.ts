import { id, input, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { loadDraft } from '../loads/draft-answer.ts';
import { mayDraft } from '../permissions.ts';
import { byKey, markOf, offeredIn, sectionOf } from '../rules/section-values.ts';
import { shownSections } from '../rules/visible.ts';

/** One section of the own answer as a form. @de Abschnitt der eigenen Antwort */
export const ownSection = read({
  name: 'surveys.own-section',
  input: input({ id: id(), section: text(40) }),
  async load(db, { id: number, section }, occasion) {
    const draft = await loadDraft(db, number, occasion);
    const found = draft && sectionOf(draft.survey.questionnaire, section);
    return draft && found ? { ...draft, section: found } : null;
  },
  may: mayDraft,
  show({ survey, place, asked, answer, section, values, carried, last }) {
    const shown = shownSections(survey.questionnaire, values).map(({ key, title }) => ({ key, title }));
    const at = shown.findIndex(({ key }) => key === section.key);
    return {
      survey: {
        id: survey.id,
        title: survey.title,
        titleEn: survey.titleEn,
        state: survey.state,
        dueOn: survey.dueOn,
      },
      municipality: place.municipality,
      answer: answer?.id ?? null,
      section,
      questions: offeredIn(survey.questionnaire, section, values),
      all: [...byKey(survey.questionnaire).values()],
      values,
      carried,
      last: last && { wave: last.wave, releasedAt: last.releasedAt },
      mark: markOf(section, values),
      steps: shown,
      at,
      isOpen: survey.state === 'open' && asked && answer?.state !== 'released',
    };
  },
});
