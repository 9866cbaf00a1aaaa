import type { House } from '../../src/platform/house.ts';
import { dayOf } from '../../src/shared/days.ts';
import { playApplications } from './acts/applications.ts';
import { playCorrespondence } from './acts/correspondence.ts';
import { playArrivals } from './acts/arrivals.ts';
import { playCallOffs } from './acts/call-offs.ts';
import { playMandates } from './acts/mandates.ts';
import { playContacts } from './acts/contacts.ts';
import { playImports } from './acts/imports.ts';
import { playMatters } from './acts/matters.ts';
import { playOffices } from './acts/offices.ts';
import { playOffers } from './acts/offers.ts';
import { playPooledOffers } from './acts/pooled-offers.ts';
import { playPractices } from './acts/practices.ts';
import { playProgrammes } from './acts/programmes.ts';
import { playRegister } from './acts/register.ts';
import { playSignatures } from './acts/signatures.ts';
import { playSituations } from './acts/situations.ts';
import { playStatements } from './acts/statements.ts';
import { playSurveys } from './acts/surveys.ts';
import { newCasting } from './cast/people.ts';
import { dealParts } from './cast/story.ts';
import { newStage, playAll } from './stage.ts';

/** The day on which the story of the demo begins. */
export const beginningOf = (now: Date): Date => new Date(now.getTime() - 735 * 86_400_000);

/** Fills an empty installation with two invented years of a fictional alliance that end today. */
export const seedDemo = async (house: House, now: Date): Promise<void> => {
  const stage = newStage(dayOf(now));
  const parts = dealParts(stage);
  const invent = newCasting(stage.random);
  const cast = playOffices(stage, parts, invent);
  playRegister(stage, parts, cast);
  playApplications(stage, cast, invent);
  playMatters(stage, cast);
  playMandates(stage, parts, cast);
  playPractices(stage, parts, cast);
  playProgrammes(stage, cast);
  playOffers(stage, parts, cast);
  playPooledOffers(stage, cast);
  playStatements(stage, parts, cast);
  playSignatures(stage, parts, cast);
  playCorrespondence(stage, cast);
  playCallOffs(stage, cast);
  playArrivals(stage, cast);
  playContacts(stage, parts, cast, invent);
  playSurveys(stage, parts, cast);
  playSituations(stage, cast);
  playImports(stage, cast);
  await playAll(house, stage.calendar());
};
