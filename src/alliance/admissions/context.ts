import type { Context } from '../../platform/house.ts';
import { acceptPledges } from './actions/accept-pledges.ts';
import { askMembers } from './actions/ask-members.ts';
import { callOff as callOffPlaces } from './actions/call-off.ts';
import { closeCallOff } from './actions/close-call-off.ts';
import { confirmArrivals } from './actions/confirm-arrivals.ts';
import { correctArrival } from './actions/correct-arrival.ts';
import { declineRequest } from './actions/decline-request.ts';
import { enterArrival } from './actions/enter-arrival.ts';
import { extendDeadline } from './actions/extend-deadline.ts';
import { pledge } from './actions/pledge.ts';
import { preparePledge } from './actions/prepare-pledge.ts';
import { questionArrival } from './actions/question-arrival.ts';
import { recordPublished } from './actions/record-published.ts';
import { reverseArrival } from './actions/reverse-arrival.ts';
import { sendReminders } from './actions/send-reminders.ts';
import { voidPublished } from './actions/void-published.ts';
import { withdrawCallOff } from './actions/withdraw-call-off.ts';
import { withdrawPledge } from './actions/withdraw-pledge.ts';
import { sendRemindersJob } from './jobs/send-reminders.ts';
import { arrivals } from './reads/arrivals.ts';
import { asking } from './reads/asking.ts';
import { beginArrival } from './reads/begin-arrival.ts';
import { beginCallOff } from './reads/begin-call-off.ts';
import { beginPublished } from './reads/begin-published.ts';
import { callOff } from './reads/call-off.ts';
import { callOffs } from './reads/call-offs.ts';
import { compared } from './reads/compared.ts';
import { due } from './reads/due.ts';
import { keptArrival } from './reads/kept-arrival.ts';
import { keptCallOff } from './reads/kept-call-off.ts';
import { keptPublished } from './reads/kept-published.ts';
import { keptRequest } from './reads/kept-request.ts';
import { questionedArrival } from './reads/questioned-arrival.ts';
import { register } from './reads/register.ts';
import { registerTable } from './reads/register-table.ts';
import { waitingArrivals } from './reads/waiting-arrivals.ts';
import { received } from './reads/received.ts';
import { texts } from './texts/index.ts';

export const admissions: Context = {
  name: 'admissions',
  actions: [
    acceptPledges,
    askMembers,
    callOffPlaces,
    closeCallOff,
    confirmArrivals,
    correctArrival,
    declineRequest,
    enterArrival,
    extendDeadline,
    pledge,
    preparePledge,
    questionArrival,
    recordPublished,
    reverseArrival,
    sendReminders,
    voidPublished,
    withdrawCallOff,
    withdrawPledge,
  ],
  reads: [
    arrivals,
    asking,
    beginArrival,
    beginCallOff,
    beginPublished,
    callOff,
    callOffs,
    compared,
    due,
    keptArrival,
    keptCallOff,
    keptPublished,
    keptRequest,
    questionedArrival,
    register,
    registerTable,
    waitingArrivals,
    received,
  ],
  jobs: [sendRemindersJob],
  schedules: [{ job: 'admissions.send-reminders', hour: 6 }],
  texts,
};
