import { refusals } from './refusals.de.ts';

export const de = { refusals };
