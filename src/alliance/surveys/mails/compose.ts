import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { fill, type Language } from '../../../platform/texts.ts';
import { notify } from '../../people/facts.ts';
import { deliveryOf } from '../../people/rules/notices.ts';
import type { OfficeHolder } from '../../people/types.ts';
import { texts } from '../texts/index.ts';
import type { NoticeKind, Survey } from '../types.ts';

/** Subject, body and reason of a mail about a survey in the reader's language. */
export const compose = (
  survey: Pick<Survey, 'id' | 'title' | 'titleEn' | 'dueOn'>,
  kind: NoticeKind,
  language: Language,
  more: Record<string, string>,
) => {
  const { mails, mailReasons } = texts(language);
  const values = {
    title: language === 'en' ? (survey.titleEn ?? survey.title) : survey.title,
    due: survey.dueOn === null ? '' : formatLongDay(survey.dueOn, language),
    link: `${baseAddress()}/umfragen/${survey.id}`,
    settings: `${baseAddress()}/ich`,
    ...more,
  };
  return {
    reason: `surveys.${kind}`,
    subject: fill(mails[kind].subject, values),
    body: fill(mails[kind].body, values),
    why: fill(mailReasons[kind], values),
  };
};

/** Tells one office holder, at once or collected, as they chose. */
export const tellHolder = (
  db: Db,
  holder: Pick<OfficeHolder, 'person' | 'email' | 'notices' | 'language' | 'name'>,
  survey: Pick<Survey, 'id' | 'title' | 'titleEn' | 'dueOn'>,
  kind: NoticeKind,
  more: Record<string, string>,
  now: Date,
): Promise<void> =>
  notify(
    db,
    holder,
    deliveryOf(holder.notices),
    compose(survey, kind, holder.language, { name: holder.name, ...more }),
    now,
  );
