import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { namesOf, officeHolders } from '../../people/facts.ts';
import { selectAdoptions, selectChanges } from '../db/answers.ts';
import { type Draft, loadDraft } from '../loads/draft-answer.ts';
import { mayAdopt, mayDraft, mayRelease } from '../permissions.ts';
import { changedKeys } from '../rules/carry.ts';
import { isReleaser } from '../rules/release.ts';
import { progressOf } from '../rules/section-values.ts';
import { missingIn, shownSections } from '../rules/visible.ts';

/** The municipality's own answer: how far it is, who changed what, who may release it. @de Eigene Antwort */
export const ownAnswer = read({
  name: 'surveys.own-answer',
  input: input({ id: id() }),
  async load(db, { id: number }, occasion) {
    const draft = await loadDraft(db, number, occasion);
    if (!draft) return null;
    const { answer, place } = draft;
    const changes = answer ? await selectChanges(db, answer.id) : [];
    const named = [
      ...changes.map(({ person }) => person),
      answer?.proposedBy ?? null,
      answer?.releasedBy ?? null,
    ];
    return {
      ...draft,
      changes,
      names: await namesOf(db, named),
      adoptions: answer ? await selectAdoptions(db, answer.id) : [],
      holders: await officeHolders(
        db,
        { roles: ['AP', 'OB'], municipalities: [place.municipality] },
        occasion.today,
      ),
    };
  },
  may: mayDraft,
  show(facts, occasion) {
    const { survey, place, asked, answer, values, carried, last, changes, names, adoptions, holders } = facts;
    const released = answer?.state === 'released';
    const isOpen = survey.state === 'open' && asked;
    const mayDo = mayRelease(occasion, { place, survey });
    const me = occasion.actor.kind === 'person' ? occasion.actor.personId : null;
    const missing = missingIn(survey.questionnaire, values).map(({ key, label }) => ({ key, label }));
    const waitsForOther = survey.twoPersons && (answer?.state !== 'proposed' || answer.proposedBy === me);
    return {
      survey: headOf(survey),
      sections: shownSections(survey.questionnaire, values),
      progress: progressOf(survey.questionnaire, values, carried),
      asked,
      municipality: place.municipality,
      answer: answer && {
        id: answer.id,
        state: answer.state,
        changedAt: answer.changedAt,
        proposedAt: answer.proposedAt,
        proposedByName: nameIn(names, answer.proposedBy),
        releasedAt: answer.releasedAt,
        releasedByName: nameIn(names, answer.releasedBy),
      },
      version: answer?.version ?? 0,
      values,
      carried,
      missing,
      last: last && { wave: last.wave, releasedAt: last.releasedAt },
      changed: last ? changedKeys(last.values, values, survey.questionnaire) : [],
      changes: changes.map(({ person, ...change }) => ({ ...change, name: nameIn(names, person) })),
      adoptions,
      others: new Set(holders.map(({ person }) => person)).size - 1,
      releasers: holders
        .filter(({ role }) => isReleaser(survey.releaser, role))
        .map(({ name, role }) => ({ name, role })),
      waitsForOther,
      may: {
        edit: isOpen && !released,
        propose: isOpen && !released && missing.length === 0 && answer?.state !== 'proposed',
        release: isOpen && !released && missing.length === 0 && mayDo.allowed && !waitsForOther,
        takeBack: isOpen && released && mayDo.allowed,
        adopt: released && mayAdopt(occasion, { place }).allowed,
      },
    };
  },
});

const nameIn = (names: ReadonlyMap<number, string>, person: number | null): string | null =>
  person === null ? null : (names.get(person) ?? null);

/** What every page of an answer says about its survey. */
export const headOf = ({
  id: number,
  title,
  titleEn,
  intro,
  introEn,
  state,
  dueOn,
  releaser,
  twoPersons,
  wave,
}: Draft['survey']) => ({
  id: number,
  title,
  titleEn,
  intro,
  introEn,
  state,
  dueOn,
  releaser,
  twoPersons,
  wave,
});
