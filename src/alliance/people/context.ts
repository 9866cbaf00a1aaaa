import type { Context } from '../../platform/house.ts';
import { addContact } from './actions/add-contact.ts';
import { appoint } from './actions/appoint.ts';
import { askConfirmation } from './actions/ask-confirmation.ts';
import { changeEmail } from './actions/change-email.ts';
import { chooseOffice } from './actions/choose-office.ts';
import { confirmByLink } from './actions/confirm-by-link.ts';
import { confirmContact } from './actions/confirm-contact.ts';
import { confirmEmail } from './actions/confirm-email.ts';
import { correctByLink } from './actions/correct-by-link.ts';
import { createToken } from './actions/create-token.ts';
import { editContact } from './actions/edit-contact.ts';
import { editPerson } from './actions/edit-person.ts';
import { endContact } from './actions/end-contact.ts';
import { endOffice } from './actions/end-office.ts';
import { endOtherSessions } from './actions/end-other-sessions.ts';
import { endSession } from './actions/end-session.ts';
import { erasePerson } from './actions/erase-person.ts';
import { handOver } from './actions/hand-over.ts';
import { logIn } from './actions/log-in.ts';
import { logOut } from './actions/log-out.ts';
import { requestLogin } from './actions/request-login.ts';
import { reviseLetter } from './actions/revise-letter.ts';
import { revokeHandOver } from './actions/revoke-hand-over.ts';
import { revokeToken } from './actions/revoke-token.ts';
import { sendNotices } from './actions/send-notices.ts';
import { setUp } from './actions/set-up.ts';
import { takeOver } from './actions/take-over.ts';
import { writeLetter } from './actions/write-letter.ts';
import { askConfirmations } from './jobs/ask-confirmations.ts';
import { sendDigests } from './jobs/send-digests.ts';
import { account } from './reads/account.ts';
import { appointable } from './reads/appointable.ts';
import { campaign } from './reads/campaign.ts';
import { confirmationLink } from './reads/confirmation-link.ts';
import { contact } from './reads/contact.ts';
import { contacts } from './reads/contacts.ts';
import { coordination } from './reads/coordination.ts';
import { directory } from './reads/directory.ts';
import { due } from './reads/due.ts';
import { handOverLink } from './reads/hand-over-link.ts';
import { letter } from './reads/letter.ts';
import { letters } from './reads/letters.ts';
import { municipalityContacts } from './reads/municipality-contacts.ts';
import { office } from './reads/office.ts';
import { ownNotices } from './reads/own-notices.ts';
import { person } from './reads/person.ts';
import { setUpLink } from './reads/set-up-link.ts';
import { stored } from './reads/stored.ts';
import { recordAuthority } from './actions/record-authority.ts';
import { editAuthority } from './actions/edit-authority.ts';
import { endAuthority } from './actions/end-authority.ts';
import { authorities } from './reads/authorities.ts';
import { authority } from './reads/authority.ts';
import { texts } from './texts/index.ts';

export const people: Context = {
  name: 'people',
  actions: [
    recordAuthority,
    editAuthority,
    endAuthority,
    addContact,
    appoint,
    askConfirmation,
    changeEmail,
    chooseOffice,
    confirmByLink,
    confirmContact,
    confirmEmail,
    correctByLink,
    createToken,
    editContact,
    editPerson,
    endContact,
    endOffice,
    endOtherSessions,
    endSession,
    erasePerson,
    handOver,
    logIn,
    logOut,
    requestLogin,
    reviseLetter,
    revokeHandOver,
    revokeToken,
    sendNotices,
    setUp,
    takeOver,
    writeLetter,
  ],
  reads: [
    authorities,
    authority,
    account,
    appointable,
    campaign,
    confirmationLink,
    contact,
    contacts,
    coordination,
    directory,
    due,
    handOverLink,
    letter,
    letters,
    municipalityContacts,
    office,
    ownNotices,
    person,
    setUpLink,
    stored,
  ],
  jobs: [askConfirmations, sendDigests],
  schedules: [
    { job: 'people.ask-confirmations', hour: 6 },
    { job: 'people.send-digests', hour: 7 },
  ],
  texts,
};
