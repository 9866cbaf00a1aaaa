import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { mayRelease } from '../permissions.ts';
import { loadOwnResponse, showOwnResponse } from './own-response.ts';

/** The prepared positions as the head reads them before releasing. */
export const ownRelease = read({
  name: 'statements.own-release',
  input: input({ id: id() }),
  load: (db, { id: number }, occasion) => loadOwnResponse(db, number, occasion),
  may: mayRelease,
  show: showOwnResponse,
});
