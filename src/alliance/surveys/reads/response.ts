import { choice, id, input, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import type { Day } from '../../../shared/days.ts';
import { landCodes } from '../../territory/lands.ts';
import { selectResponding } from '../db/asked.ts';
import { selectSurvey } from '../db/surveys.ts';
import { landsOf } from '../loads/own-lands.ts';
import { mayFollowUp } from '../permissions.ts';
import { decideRemindingNow } from '../rules/remind-now.ts';
import type { AnswerState, Survey } from '../types.ts';

const pageSize = 50;
export const responseStates = ['offen', 'in-arbeit', 'freigegeben'] as const;
export type ResponseState = (typeof responseStates)[number];

/** Who has answered and who has not, per Land and one by one; a coordination sees its own Länder. @de Rücklauf */
export const response = read({
  name: 'surveys.response',
  input: input({
    id: id(),
    land: optional(choice(landCodes)),
    stand: optional(choice(responseStates)),
    seite: wholeNumber(1, 10_000).default(1),
  }),
  async load(db, { id: number }, occasion) {
    const survey = await selectSurvey(db, number);
    return survey && { survey, responding: await selectResponding(db, number, landsOf(occasion)) };
  },
  may: mayFollowUp,
  show({ survey, responding }, { today }, { land, stand, seite }) {
    const all = responding.map(({ state, ...one }) => ({
      ...one,
      state: responseOf(state),
    }));
    const rates = new Map<string, { land: string; asked: number; answered: number }>();
    for (const one of all) {
      const rate = rates.get(one.land) ?? { land: one.land, asked: 0, answered: 0 };
      rate.asked += 1;
      if (one.state === 'freigegeben') rate.answered += 1;
      rates.set(one.land, rate);
    }
    const listed = all.filter(
      (one) => (land === null || one.land === land) && (stand === null || one.state === stand),
    );
    return {
      survey: {
        id: survey.id,
        title: survey.title,
        titleEn: survey.titleEn,
        state: survey.state,
        dueOn: survey.dueOn,
      },
      today,
      asked: all.length,
      answered: all.filter(({ state }) => state === 'freigegeben').length,
      remind: remindingOf(survey, all, today),
      unreached: all.filter(({ invitedOn }) => invitedOn === null).length,
      lands: [...rates.values()].toSorted((a, b) => (a.land < b.land ? -1 : 1)),
      filter: { land, state: stand },
      total: listed.length,
      page: seite,
      pages: Math.max(1, Math.ceil(listed.length / pageSize)),
      rows: listed.slice((seite - 1) * pageSize, seite * pageSize),
      places: listed,
    };
  },
});

/** Whom a reminder by hand would reach now, and whom the last mail of that kind reached. */
const remindingOf = (
  survey: Pick<Survey, 'state' | 'dueOn'>,
  all: readonly { state: ResponseState; invitedOn: Day | null; remindedOn: Day | null }[],
  today: Day,
) => {
  const missing = all.filter(({ state }) => state !== 'freigegeben');
  const decision = decideRemindingNow({ survey, missing }, {}, today);
  const last = all.reduce<Day | null>(
    (latest, { remindedOn }) =>
      remindedOn !== null && (latest === null || remindedOn > latest) ? remindedOn : latest,
    null,
  );
  return {
    count: decision.accepted ? decision.deed.count : 0,
    last:
      last === null ? null : { day: last, count: all.filter(({ remindedOn }) => remindedOn === last).length },
  };
};

const responseOf = (state: AnswerState | null): ResponseState =>
  state === 'released' ? 'freigegeben' : state === null ? 'offen' : 'in-arbeit';
