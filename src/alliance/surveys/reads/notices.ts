import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { namesOf } from '../../people/facts.ts';
import { nameOfUnits } from '../../territory/facts.ts';
import { countNotices, selectNotices } from '../db/notices.ts';
import { selectSurvey } from '../db/surveys.ts';
import { landsOf } from '../loads/own-lands.ts';
import { mayFollowUp } from '../permissions.ts';

const pageSize = 50;

/** Who got which mail of a survey. @de Wer welche Nachricht bekam */
export const notices = read({
  name: 'surveys.notices',
  input: input({ id: id(), seite: wholeNumber(1, 10_000).default(1) }),
  async load(db, { id: number, seite }, occasion) {
    const survey = await selectSurvey(db, number);
    if (!survey) return null;
    const lands = landsOf(occasion);
    const offset = (seite - 1) * pageSize;
    const sent = await selectNotices(db, number, lands, { limit: pageSize, offset });
    return {
      survey,
      total: await countNotices(db, number, lands),
      sent,
      names: await namesOf(
        db,
        sent.map(({ person }) => person),
      ),
      places: await nameOfUnits(
        db,
        sent.flatMap(({ municipality }) => municipality ?? []),
      ),
    };
  },
  may: mayFollowUp,
  show: ({ survey, total, sent, names, places }, { today }, { seite }) => ({
    survey: { id: survey.id, title: survey.title, titleEn: survey.titleEn },
    today,
    total,
    page: seite,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    sent: sent.map(({ person, mailbox, municipality, ...one }) => ({
      ...one,
      municipality,
      place: municipality === null ? null : (places.get(municipality) ?? municipality),
      recipient: mailbox ?? (person === null ? null : (names.get(person) ?? null)),
    })),
  }),
});
