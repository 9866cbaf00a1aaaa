import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { addDays } from '../../../shared/days.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { officeHolders } from '../../people/facts.ts';
import type { OfficeHolder } from '../../people/types.ts';
import { unitOf } from '../../territory/facts.ts';
import { answerDays } from '../rules/procedure.ts';
import { texts } from '../texts/index.ts';
import type { Amendment, AmendmentState, Clause, Procedure, Statement } from '../types.ts';
import { keepersOf } from './keepers.ts';
import { tell } from './tell.ts';

interface About {
  statement: Pick<Statement, 'id' | 'title' | 'land'>;
  clause: Pick<Clause, 'number' | 'label'> | undefined;
  amendment: Pick<Amendment, 'id' | 'municipality' | 'proposedBy' | 'suggestion'>;
}

const valuesOf = ({ statement, clause, amendment }: About) => ({
  title: statement.title,
  amendment: amendment.id,
  clause: [clause?.number, clause?.label].filter(Boolean).join(' '),
  link: `${baseAddress()}/erklaerungen/${statement.id}/antraege/${amendment.id}`,
});

/** Tells those who keep the text that somebody wants to read it differently. */
export const tellOfAmendment = async (db: Db, about: About, occasion: Occasion): Promise<void> => {
  const { municipality, suggestion } = about.amendment;
  const place = municipality === null ? undefined : (await unitOf(db, municipality))?.name;
  const readers = await keepersOf(db, about.statement.land, occasion.today);
  const values = ({ language }: OfficeHolder) => {
    const words = texts(language).noticeWords;
    return {
      ...valuesOf(about),
      what: suggestion ? words.suggestion : words.amendment,
      from: place ?? words.observer,
    };
  };
  await tell(db, readers, 'amendment-arrived', values, occasion);
};

/** Whoever asked for the change: the people of the municipality, or who suggested it for themselves. */
const proposersOf = async (
  db: Db,
  { municipality, proposedBy }: About['amendment'],
  { today }: Occasion,
): Promise<OfficeHolder[]> =>
  municipality === null
    ? (await officeHolders(db, { roles: ['LK', 'ZG'] }, today)).filter(({ person }) => person === proposedBy)
    : officeHolders(db, { roles: ['AP', 'OB'], municipalities: [municipality] }, today);

/** Tells the proposer what the coordination would do, and until when an answer is awaited. */
export const tellOfProcedure = async (
  db: Db,
  about: About & { procedure: Procedure },
  occasion: Occasion,
): Promise<void> => {
  const values = ({ language }: OfficeHolder) => ({
    ...valuesOf(about),
    procedure: texts(language).words.procedure[about.procedure],
    day: formatLongDay(addDays(occasion.today, answerDays), language),
    link: `${valuesOf(about).link}/antwort`,
  });
  await tell(db, await proposersOf(db, about.amendment, occasion), 'procedure-proposed', values, occasion);
};

/** Tells the proposer what became of it. */
export const tellOfDecision = async (
  db: Db,
  about: About & { state: AmendmentState },
  occasion: Occasion,
): Promise<void> => {
  const values = ({ language }: OfficeHolder) => ({
    ...valuesOf(about),
    state: texts(language).words.amendmentState[about.state],
  });
  await tell(db, await proposersOf(db, about.amendment, occasion), 'amendment-decided', values, occasion);
};
