import { everybody } from '../../../tests/offices.ts';

/** Programmes of three places as the cast in Flensburg meets them. */
export const ofOwnLand = { place: { land: '01' } };
export const ofOtherLand = { place: { land: '12' } };
export const ofFederation = { place: { land: null } };

const refused = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };

/** Who keeps a programme of the own Land, and who one of another Land or of no Land. */
export const keepers = { ...refused, LK: 'yes' };
export const keepersElsewhere = { ...refused, LK: 'not-your-land' };
/** What only the federal coordination does. */
export const federationOnly = refused;
