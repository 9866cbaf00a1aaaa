import type { Context } from '../../platform/house.ts';
import { chooseOffice } from './actions/choose-office.ts';
import { logIn } from './actions/log-in.ts';
import { logOut } from './actions/log-out.ts';
import { requestLogin } from './actions/request-login.ts';
import { setUp } from './actions/set-up.ts';
import { texts } from './texts/index.ts';

export const people: Context = {
  name: 'people',
  actions: [requestLogin, logIn, logOut, chooseOffice, setUp],
  reads: [],
  jobs: [],
  schedules: [],
  texts,
};
