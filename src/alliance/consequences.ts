import type { Consequence } from '../platform/house.ts';

/** What follows from what across contexts: the whole list. */
export const consequences: Consequence[] = [];
