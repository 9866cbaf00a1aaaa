import { texts } from '../../alliance/correspondence/texts/index.ts';
import type { Message } from '../../alliance/correspondence/types.ts';
import { formatLongDay } from '../../platform/format.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import type { Part } from './thread.tsx';

/** What went out and came in, in its order. */
export const Messages = ({ shown, visit: { language } }: Part) => (
  <MessageList
    messages={shown.messages}
    authority={shown.authorityName}
    base={`/schriftwechsel/${shown.id}/nachrichten`}
    language={language}
    badgesOf={(message) => shown.ours && <AnswerBadge message={message} language={language} />}
    moreOf={(message) => <Further message={message} shown={shown} language={language} />}
  />
);

interface ListProps {
  messages: readonly Message[];
  authority: string;
  /** Address under which the documents of messages lie. */
  base: string;
  language: Language;
  badgesOf?: (message: Message) => unknown;
  moreOf?: (message: Message) => unknown;
}

/** The course of a thread as a list in time, for both sides. */
export const MessageList = ({ messages, authority, base, language, badgesOf, moreOf }: ListProps) => {
  const { page: t } = texts(language);
  return (
    <Timeline
      moments={messages.map((message) => ({
        date: formatLongDay(message.day, language),
        dateTime: message.day,
        title:
          message.direction === 'out'
            ? fill(t.sent, { authority })
            : fill(t.received, { author: message.author }),
        badges: (
          <>
            {message.isReminder && <Badge label={t.reminder} tone="info" />}{' '}
            {message.readers === 'ours' && <Badge label={t.onlyOurs} />} {badgesOf?.(message)}
          </>
        ),
        text: (
          <>
            <p class="hm-source">
              {message.direction === 'out' && `${message.author}, `}
              {t.channels[message.channel]}
            </p>
            {message.text && <p class="hm-pre">{message.text}</p>}
            {message.files.map(({ id, name, kind }) => (
              <p>
                <a href={`${base}/${message.id}/anlagen/${id}`} download="">
                  {fill(kind === 'original' ? t.original : t.attached, { name })}
                </a>
              </p>
            ))}
            {message.direction === 'out' && (
              <p>
                <a href={`${base}/${message.id}/schreiben`} download="">
                  {t.letterPdf}
                </a>
              </p>
            )}
            {moreOf?.(message)}
          </>
        ),
      }))}
    />
  );
};

const AnswerBadge = ({ message, language }: { message: Message; language: Language }) => {
  const { page: t } = texts(language);
  if (message.direction === 'out') return null;
  return message.answer ? (
    <Badge label={t.answers[message.answer]} />
  ) : (
    <Badge label={t.unjudged} tone="warning" />
  );
};

const Further = ({
  message,
  shown,
  language,
}: {
  message: Message;
  shown: Part['shown'];
  language: Language;
}) => {
  const { page: t } = texts(language);
  const base = `/schriftwechsel/${shown.id}/nachrichten/${message.id}`;
  if (message.direction === 'out') return null;
  return (
    <>
      {message.answerNote && <p class="hm-pre">{message.answerNote}</p>}
      {shown.may.keep && (
        <p>
          <a href={`${base}/einordnen`}>{message.answer ? t.reclassify : t.classify}</a>
        </p>
      )}
    </>
  );
};
