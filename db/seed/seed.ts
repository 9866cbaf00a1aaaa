import type { House } from '../../src/platform/house.ts';
import { dayOf } from '../../src/shared/days.ts';
import { playMatters } from './acts/matters.ts';
import { playOffices } from './acts/offices.ts';
import { playRegister } from './acts/register.ts';
import { dealParts } from './cast/story.ts';
import { newStage, playAll } from './stage.ts';

/** The day on which the story of the demo begins. */
export const beginningOf = (now: Date): Date => new Date(now.getTime() - 735 * 86_400_000);

/** Fills an empty installation with two invented years of a fictional alliance that end today. */
export const seedDemo = async (house: House, now: Date): Promise<void> => {
  const stage = newStage(dayOf(now));
  const parts = dealParts(stage);
  const cast = playOffices(stage, parts);
  playRegister(stage, parts, cast);
  playMatters(stage, cast);
  await playAll(house, stage.calendar());
};
