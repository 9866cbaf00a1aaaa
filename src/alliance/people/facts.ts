export {
  changeContacts,
  contactVersions,
  insertContacts,
  type ListedContact,
  listedContacts,
  moveContacts,
  removeContacts,
} from './db/contact-list.ts';
