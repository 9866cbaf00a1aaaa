import { wordsDe as words } from './words.de.ts';

const statement = { statement: { label: 'Erklärung' }, version: { label: 'Stand' } };
const word = { id: { label: 'Eigenes Wort' }, version: { label: 'Stand' } };
const written = {
  kind: { label: 'Art', options: words.ownWord },
  clause: { label: 'Zu welcher Ziffer', hint: 'Leer: zum ganzen Text' },
  title: { label: 'Überschrift' },
  text: { label: 'Text' },
  link: { label: 'Adresse im Netz', hint: 'Wenn der Text schon woanders steht' },
};

export const answeringDe = {
  'prepare-response': {
    title: 'Positionen Ihrer Kommune',
    lead: 'Eine Haltung je Ziffer; was Sie offen lassen, bleibt offen. Die Leitung der Verwaltung gibt frei.',
    submit: 'Speichern',
    done: 'Die Positionen sind vorbereitet. Sie zählen, sobald sie freigegeben sind.',
    fields: {
      ...statement,
      stances: { label: 'Haltung' },
      reasons: { label: 'Grund oder Bedingung' },
      texts: { label: 'Gelesener Wortlaut' },
    },
  },
  'release-response': {
    title: 'Positionen freigeben',
    lead: 'Mit der Freigabe zählen diese Positionen für Ihre Kommune. Sie lassen sich bis zur Frist ändern.',
    submit: 'Freigeben',
    done: 'Die Positionen sind freigegeben.',
    fields: statement,
  },
  'stay-silent': {
    title: 'Keine Position beziehen',
    lead: 'Das braucht keinen Grund und steht nirgends als Versäumnis. Sie werden nicht mehr erinnert und können es sich bis zur Frist anders überlegen.',
    submit: 'Keine Position beziehen',
    done: 'Notiert: Ihre Kommune bezieht keine Position.',
    fields: statement,
  },
  'upload-positions': {
    title: 'Positionen als Tabelle hochladen',
    lead: 'Die Tabelle wird zuerst nur geprüft. Übernommen wird sie als Ganzes und erst nach Ihrer Bestätigung.',
    submit: 'Prüfen',
    done: 'Die Tabelle ist geprüft.',
    fields: {
      statement: { label: 'Erklärung' },
      file: { label: 'Tabelle (.xlsx oder CSV)' },
      source: { label: 'Quelle', hint: 'Woher die Antworten stammen, zum Beispiel „Rückläufe vom 3. März“' },
    },
  },
  'apply-positions': {
    title: 'Tabelle übernehmen',
    submit: 'Übernehmen',
    done: 'Die Positionen sind übernommen.',
    fields: { id: { label: 'Tabelle' } },
  },
  'drop-positions': {
    title: 'Tabelle verwerfen',
    lead: 'Es wird nichts übernommen.',
    submit: 'Verwerfen',
    done: 'Die Tabelle ist verworfen.',
    fields: { id: { label: 'Tabelle' } },
  },
  'write-own-word': {
    title: 'Eigenes Wort verfassen',
    lead: 'Was Ihre Kommune neben dem gemeinsamen Text sagen will. Das Recht dazu bleibt immer unberührt.',
    submit: 'Speichern',
    done: 'Das eigene Wort ist vorbereitet. Die Leitung der Verwaltung veröffentlicht es.',
    fields: { ...written, statement: { label: 'Erklärung' }, document: { label: 'PDF' } },
  },
  'edit-own-word': {
    title: 'Eigenes Wort ändern',
    submit: 'Speichern',
    done: 'Das eigene Wort ist gespeichert.',
    fields: { ...word, ...written },
  },
  'publish-own-word': {
    title: 'Eigenes Wort veröffentlichen',
    lead: 'Es steht dann beim gemeinsamen Text, für alle, die diesen lesen dürfen.',
    submit: 'Veröffentlichen',
    done: 'Das eigene Wort ist veröffentlicht.',
    fields: word,
  },
  'withdraw-own-word': {
    title: 'Eigenes Wort zurückziehen',
    lead: 'Es wird niemandem mehr gezeigt. Im Protokoll bleibt, dass es da war.',
    submit: 'Zurückziehen',
    done: 'Das eigene Wort ist zurückgezogen.',
    fields: word,
  },
  'tell-members': {
    title: 'Mitgliedern sagen, was offen ist',
    submit: 'Sagen',
    done: 'Die Nachrichten sind verschickt.',
    fields: {
      statement: { label: 'Erklärung' },
      of: { label: 'Was offen ist', options: { positions: 'Positionen', signatures: 'Unterschriften' } },
    },
  },
  'send-reminders': {
    title: 'An Fristen erinnern',
    submit: 'Erinnern',
    done: 'Die Erinnerungen sind verschickt.',
    fields: {},
  },
};

export const mailsDe = {
  keeper: {
    subject: '„{title}“: {phase} bis {day}',
    body: 'Guten Tag {name},\n\ndie Phase „{phase}“ der Erklärung „{title}“ endet am {day}.\n\nHier sehen Sie, was noch offen ist, und können die Frist verlängern:\n{link}\n\nIhre Hafenmeisterei',
  },
  positions: {
    subject: '„{title}“: Position Ihrer Kommune bis {day}',
    body: 'Guten Tag {name},\n\nbis zum {day} kann Ihre Kommune sagen, wie sie zu den Ziffern der Erklärung „{title}“ steht:\n{link}\n\nWenn Ihre Kommune keine Position bezieht, genügt dort ein Klick; ein Grund ist nicht nötig.\n\nIhre Hafenmeisterei',
  },
  drafting: {
    subject: '„{title}“: Änderungen bis {day}',
    body: 'Guten Tag {name},\n\nbis zum {day} kann Ihre Kommune Änderungen an der Erklärung „{title}“ beantragen:\n{link}\n\nIhre Hafenmeisterei',
  },
  why: 'Sie erhalten diese E-Mail, weil Sie für eine Kommune oder die Koordination ein Amt innehaben. Wie oft wir schreiben, stellen Sie unter {base}/ich ein.',
};
