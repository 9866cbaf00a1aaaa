import { read } from '../../../platform/read.ts';
import { mayKeepText } from '../permissions.ts';
import { denominator } from './denominator.ts';

/** The denominator for those who have it reckoned. */
export const keptDenominator = read({
  ...denominator,
  name: 'statements.kept-denominator',
  may: mayKeepText,
});
