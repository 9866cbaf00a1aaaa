import { permission } from '../../shared/permission.ts';

/** The first start does it by itself. */
export const mayTakeBaseRegister = permission({ system: 'everywhere' });
