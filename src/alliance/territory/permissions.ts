import { permission } from '../../shared/permission.ts';

/** The first start does it by itself. */
export const mayTakeBaseRegister = permission({ system: 'everywhere' });

/** Official registers are the federal coordination's business, also from the command line. */
export const mayKeepTerritory = permission({ K: 'everywhere', system: 'everywhere' });

/** What the register of municipalities holds, from where and of which day, is for everybody. */
export const mayReadTerritory = permission({ public: 'everywhere' });
