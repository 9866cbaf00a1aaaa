import type { Db } from '../platform/database/index.ts';
import type { Consequence } from '../platform/house.ts';
import { addDays, type Day } from '../shared/days.ts';
import type { Occasion } from '../shared/occasion.ts';
import { moveAdmissions } from './admissions/facts.ts';
import { moveThreads } from './correspondence/facts.ts';
import { begin } from './correspondence/mails/begin.ts';
import { letterText, offerText, writerOf } from './correspondence/mails/first-words.ts';
import { sendEnclosed } from './correspondence/mails/send-enclosed.ts';
import { isAnswer } from './correspondence/rules/standing.ts';
import type { AnswerKind } from './correspondence/types.ts';
import { moveMandates } from './mandates/facts.ts';
import { moveMatters } from './matters/facts.ts';
import { fillField } from './members/db/fill-field.ts';
import { checkCoverage, filesOfSnapshot, moveOffers } from './offers/facts.ts';
import { moveContacts, moveOffices } from './people/facts.ts';
import { tellOfficesMoved } from './people/mails/office-moved.ts';
import { movePractices } from './practices/facts.ts';
import { markAnswered, nameReference, setAnswerBy } from './statements/facts.ts';
import { nameOfUnits } from './territory/facts.ts';
import { landOf } from './territory/lands.ts';

/** What a municipality held goes over to another: to its successor, or because both were one and the same. */
interface Move {
  from: string;
  to: string;
  /** The municipality was dissolved, and another one with a council of its own took its place. */
  succeeded: boolean;
}

/**
 * What stands under the key of a municipality follows it, in every context that keeps something of municipalities. What it
 * said to a survey or to a statement stays under the name under which it was said.
 */
const everythingMoves = async (db: Db, move: Move, occasion: Occasion): Promise<void> => {
  const { now, today } = occasion;
  await moveContacts(db, move.from, move.to);
  const offices = await moveOffices(db, move, today);
  const name = (await nameOfUnits(db, [move.to])).get(move.to) ?? move.to;
  await tellOfficesMoved(db, offices, { key: move.to, name }, now);
  await moveMatters(db, move);
  await moveMandates(db, move);
  await movePractices(db, move);
  await moveThreads(db, move);
  const placed = { ...move, land: landOf(move.to)?.key ?? null };
  await moveOffers(db, placed, occasion);
  await moveAdmissions(db, placed);
};

/** How long an authority is usually given for its answer. */
const daysToAnswer = 28;

/** What goes to an authority begins a thread, so that its answer finds a place and a deadline. */
const threadBegins = async (
  db: Db,
  sent: {
    authority: number;
    subject: string;
    text: string;
    about: string;
    land: string | null;
    here: boolean;
    /** When it went out, where that was noted only later. */
    day?: Day;
    deadline?: Day;
    files?: readonly number[];
    /** Its document is still being made. */
    sendLater?: boolean;
  },
  occasion: Occasion,
): Promise<string> => {
  const { here, text, land, day = occasion.today, files = [], sendLater = false, ...thread } = sent;
  const { reference } = await begin(
    db,
    {
      deadline: addDays(occasion.today, daysToAnswer),
      ...thread,
      keeper: land === null ? 'federation' : 'land',
      land,
      municipality: null,
      audience: 'members',
    },
    {
      channel: here ? 'here' : 'mail',
      day,
      author: writerOf(land),
      text,
      files: files.map((file) => ({ file, kind: 'annex' as const })),
    },
    occasion,
    { sendLater },
  );
  return reference;
};

/** By when an authority is asked to answer stands with the statement, too. */
const statementWaits = async (
  db: Db,
  { deadline }: { deadline: Day | null },
  { thread }: { thread: { about: string | null } },
): Promise<void> => {
  const [noun, id] = thread.about?.split(':') ?? [];
  if (noun === 'statements.statement') await setAnswerBy(db, Number(id), deadline);
};

interface Answered {
  thread: { about: string | null };
}

/** A real answer about a joint statement ends its wait. */
const statementIsAnswered = async (
  db: Db,
  { answer }: { answer: AnswerKind | null },
  { today }: Occasion,
  { thread }: Answered,
): Promise<void> => {
  const [noun, id] = thread.about?.split(':') ?? [];
  if (noun === 'statements.statement' && isAnswer({ answer })) await markAnswered(db, Number(id), today);
};

interface MovedEntry {
  leaving: { municipality: string };
  staying: { municipality: string };
}

/** Whatever makes a mandate say something else; what merely words or moves an item is not among them. */
const changingMandates = [
  'mandates.add-item',
  'mandates.edit-item',
  'mandates.remove-item',
  'mandates.add-scope',
  'mandates.remove-scope',
  'mandates.edit-resolution',
  'mandates.relate-resolutions',
  'mandates.remove-relation',
];

/** What follows from what across contexts: the whole list. */
export const consequences: Consequence[] = [
  {
    after: 'members.follow-successor',
    then: (db, _deed, occasion, _trace, { leaving, staying }: MovedEntry) =>
      everythingMoves(
        db,
        { from: leaving.municipality, to: staying.municipality, succeeded: true },
        occasion,
      ),
  },
  {
    after: 'members.merge-entries',
    then: (db, _deed, occasion, _trace, { leaving, staying }: MovedEntry) =>
      everythingMoves(
        db,
        { from: leaving.municipality, to: staying.municipality, succeeded: false },
        occasion,
      ),
  },
  ...changingMandates.map(
    (after): Consequence => ({
      // what was promised on a mandate does not count any more once the mandate is gone, and counts again once it is back
      after,
      then: (db, _deed, { today }, { municipality }) => checkCoverage(db, municipality ?? '', today),
    }),
  ),
  {
    // what a municipality said in a survey stands in the register, with the released answer as its evidence
    after: 'surveys.adopt-answer',
    then: (db, deed, { now }, { municipality }) =>
      fillField(db, municipality ?? '', deed.field, deed.value, now),
  },
  {
    // the letter gets the reference of its thread before it is set
    after: 'statements.send-statement',
    then: async (db, { statement, authority, sentOn, answerBy }, occasion, { land = null, details }) => {
      const reference = await threadBegins(
        db,
        {
          authority: authority.id,
          subject: statement.title,
          text: letterText(statement.title, Number(details?.['signatures']), String(details?.['hash'])),
          about: `statements.statement:${statement.id}`,
          land,
          here: true,
          day: sentOn,
          deadline: answerBy,
          sendLater: true,
        },
        occasion,
      );
      await nameReference(db, statement.id, reference);
    },
  },
  {
    // the letter is set: the authority gets it, with a link under which it can answer
    after: 'statements.keep-letter',
    then: (db, _deed, { now }, { about, details }) => sendEnclosed(db, about, Number(details?.['file']), now),
  },
  {
    // its people have been told by mail already
    after: 'offers.release-snapshot',
    then: async (db, { id }, occasion, { about, land = null, details }) => {
      await threadBegins(
        db,
        {
          authority: Number(details?.['authority']),
          subject: `Gebündeltes Angebot ${String(details?.['number'])}`,
          text: offerText(String(details?.['number']), String(details?.['hash'])),
          about,
          land,
          here: false,
          files: await filesOfSnapshot(db, id),
        },
        occasion,
      );
    },
  },
  ...['correspondence.set-deadline', 'correspondence.send-message', 'correspondence.remind-authority'].map(
    (after): Consequence => ({
      after,
      then: (db, deed, _occasion, _trace, facts) => statementWaits(db, deed, facts),
    }),
  ),
  {
    after: 'correspondence.record-answer',
    then: (db, deed, occasion, _trace, facts: Answered) => statementIsAnswered(db, deed, occasion, facts),
  },
  {
    after: 'correspondence.classify-answer',
    then: (db, deed, occasion, _trace, facts: Answered) => statementIsAnswered(db, deed, occasion, facts),
  },
];
