import { together } from '../../platform/database/index.ts';
import type { House } from '../../platform/house.ts';
import { keptUntilChange } from '../../platform/kept.ts';
import type { Language } from '../../platform/texts.ts';
import type { Day } from '../../shared/days.ts';
import { type Occasion, officeOf, personOf } from '../../shared/occasion.ts';
import { dueInAdmissions } from './due-admissions.ts';
import { dueApplications } from './due-applications.ts';
import { dueInCorrespondence } from './due-correspondence.ts';
import { dueMatters } from './due-matters.ts';
import { dueInOffers } from './due-offers.ts';
import { dueInPeople } from './due-people.ts';
import { dueInPooledOffers } from './due-pooled-offers.ts';
import { dueInPractices } from './due-practices.ts';
import { dueInProgrammes } from './due-programmes.ts';
import { dueInRegister } from './due-register.ts';
import { dueInStatements } from './due-statements.ts';
import { dueInSurveys } from './due-surveys.ts';

/** Something that waits for the person who opens their start page. @de Fälliges */
export interface DueItem {
  /** What to do, as a sentence that begins with the thing: "2 Beitritte bestätigen". */
  label: string;
  href: string;
  /** Why, or by when in words. */
  hint?: string;
  /** The day by which it should be done; items with the earliest day come first, those without last. */
  until?: Day;
  /** Already late. */
  late?: boolean;
}

/**
 * Where due items come from: asks the reads of its own context, as the person who looks. The questions of all sources
 * travel as one statement, as far as each read asks what it needs at once (`Promise.all` in its `load`).
 */
export type DueSource = (house: House, occasion: Occasion, language: Language) => Promise<DueItem[]>;

/** Every source, in the order of the contexts; a new one is one line here. */
export const dueSources: DueSource[] = [
  dueInRegister,
  dueInPeople,
  dueApplications,
  dueMatters,
  dueInPractices,
  dueInSurveys,
  dueInStatements,
  dueInProgrammes,
  dueInOffers,
  dueInPooledOffers,
  dueInCorrespondence,
  dueInAdmissions,
];

/** As many as people who come back to their start page between two changes. */
const kept = keptUntilChange<DueItem[]>(1_000);

/** All that waits, the most urgent first; asked once for each office until something changes. */
export const dueItems = (house: House, occasion: Occasion, language: Language): Promise<DueItem[]> => {
  return kept(house, occasion.today, readerKey(occasion, language), () => askAll(house, occasion, language));
};

/** Who reads a start page, and in which language: what is kept for them is nobody else's. */
export const readerKey = (occasion: Occasion, language: Language): string =>
  `${personOf(occasion)} ${officeOf(occasion.actor)?.id} ${language}`;

const askAll = async (house: House, occasion: Occasion, language: Language): Promise<DueItem[]> => {
  const asking = { ...house, database: together(house.database) };
  const found = await Promise.all(dueSources.map((source) => source(asking, occasion, language)));
  const rank = ({ late, until }: DueItem): string => `${late ? 0 : 1}${until ?? '9999'}`;
  return found.flat().toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
};
