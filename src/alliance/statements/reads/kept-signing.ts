import { read } from '../../../platform/read.ts';
import { mayKeepText } from '../permissions.ts';
import { signatures } from './signatures.ts';

/** The round of signatures for those who open it and enter the sending. */
export const keptSigning = read({ ...signatures, name: 'statements.kept-signing', may: mayKeepText });
