import { words } from './words.de.ts';

const programme = {
  name: { label: 'Name', hint: 'So, wie Beschlüsse und Schreiben das Programm nennen' },
  level: { label: 'Ebene', options: words.level },
  kind: { label: 'Art', options: words.kind },
  land: { label: 'Land', hint: 'Nur bei Programmen eines Landes' },
  municipality: { label: 'Kommune', hint: 'Nur bei kommunalen Programmen: Name oder amtlicher Schlüssel' },
  topic: { label: 'Thema der Mandate', hint: 'Danach wird gefragt, ob ein Mandat das Angebot deckt' },
  groups: { label: 'Offen für', hint: 'Keine Angabe heißt: alle Menschen' },
  summary: { label: 'Worum es geht' },
  contingent: { label: 'Kontingent: bis zu', hint: 'Personen; leer, wenn keine Zahl genannt ist' },
  contingentPer: { label: 'Das Kontingent gilt', options: words.per },
  fromDay: { label: 'Beginn', hint: 'Leer, wenn er nicht bekannt ist' },
  toDay: { label: 'Ende', hint: 'Letzter Tag; leer, wenn keines bestimmt ist' },
  consentOf: {
    label: 'Einvernehmen mit',
    hint: 'Wessen Zustimmung nötig ist. Ohne sie geht es nicht',
  },
  consultationOf: {
    label: 'Benehmen mit',
    hint: 'Wer angehört werden muss. Zustimmen muss er nicht',
  },
  responsible: { label: 'Zuständige Stelle', hint: 'An sie richten sich Angebote' },
  bases: { label: 'Rechtsgrundlagen' },
  source: { label: 'Quelle' },
  verified: { label: 'Ich habe die Angaben an der Quelle geprüft' },
};
const basis = {
  citation: { label: 'Fundstelle', hint: 'Zum Beispiel „§ 23 Absatz 1 AufenthG“' },
  summary: { label: 'Was sie regelt' },
  validFrom: { label: 'Gilt ab', hint: 'Leer, wenn es nicht bekannt ist' },
  validTo: { label: 'Gilt bis einschließlich', hint: 'Leer: ohne Ende' },
  source: { label: 'Quelle' },
  link: { label: 'Adresse im Netz' },
  verified: { label: 'Ich habe den Eintrag am geltenden Text geprüft' },
};
const id = { label: 'Programm' };
const precision = { label: 'Wie genau nennt die Quelle den Tag?', options: words.precision };
const source = { label: 'Quelle' };
const link = { label: 'Adresse im Netz' };

export const actions = {
  'add-programme': {
    title: 'Programm eintragen',
    lead: 'Den Stand tragen Sie danach mit Tag und Quelle ein.',
    submit: 'Eintragen',
    done: 'Das Programm ist eingetragen.',
    fields: programme,
  },
  'edit-programme': {
    title: 'Programm bearbeiten',
    submit: 'Speichern',
    done: 'Das Programm ist gespeichert.',
    fields: { id, version: { label: 'Fassung' }, ...programme },
  },
  'record-standing': {
    title: 'Stand des Programms eintragen',
    lead: 'Frühere Einträge bleiben als Geschichte stehen.',
    submit: 'Eintragen',
    done: 'Der Stand ist eingetragen.',
    fields: {
      programme: id,
      state: { label: 'Stand', options: words.state },
      day: { label: 'Seit' },
      precision,
      reason: { label: 'Was ist geschehen?' },
      source,
      link,
    },
  },
  'void-standing': {
    title: 'Stand zurücknehmen',
    lead: 'Nur wenn der Eintrag falsch war. Ändert sich der Stand, tragen Sie bitte einen neuen ein.',
    submit: 'Zurücknehmen',
    done: 'Der Eintrag ist zurückgenommen.',
    fields: { programme: id, standing: { label: 'Eintrag' }, reason: { label: 'Warum war er falsch?' } },
  },
  'record-figure': {
    title: 'Zahl eintragen',
    lead: 'Zugesagt, bewilligt und angekommen sind drei verschiedene Dinge. Widersprechen sich Quellen, bleiben beide stehen.',
    submit: 'Eintragen',
    done: 'Die Zahl ist eingetragen.',
    fields: {
      programme: id,
      kind: { label: 'Was die Zahl zählt', options: words.figure },
      number: { label: 'Personen' },
      day: { label: 'Stand' },
      precision,
      remark: { label: 'Bemerkung' },
      source,
      link,
    },
  },
  'void-figure': {
    title: 'Zahl zurücknehmen',
    lead: 'Nur wenn der Eintrag falsch war. Eine neuere Zahl tragen Sie bitte daneben ein.',
    submit: 'Zurücknehmen',
    done: 'Die Zahl ist zurückgenommen.',
    fields: { programme: id, figure: { label: 'Zahl' }, reason: { label: 'Warum war sie falsch?' } },
  },
  'add-deadline': {
    title: 'Frist eintragen',
    submit: 'Eintragen',
    done: 'Die Frist ist eingetragen.',
    fields: { programme: id, day: { label: 'Bis zum' }, what: { label: 'Was ist zu tun?' }, source },
  },
  'remove-deadline': {
    title: 'Frist entfernen',
    lead: 'Die Frist verschwindet von der Seite und aus den fälligen Aufgaben.',
    submit: 'Entfernen',
    done: 'Die Frist ist entfernt.',
    fields: { programme: id, deadline: { label: 'Frist' } },
  },
  'attach-document': {
    title: 'Unterlage hinzufügen',
    lead: 'Eine Adresse im Netz, eine Datei oder beides.',
    submit: 'Hinzufügen',
    done: 'Die Unterlage ist hinzugefügt.',
    fields: {
      programme: id,
      title: { label: 'Titel' },
      link,
      document: { label: 'Datei', hint: 'PDF, Word (.docx) oder PNG, höchstens 10 MB' },
    },
  },
  'remove-document': {
    title: 'Unterlage entfernen',
    lead: 'Die Unterlage verschwindet von der Seite, eine Datei wird gelöscht.',
    submit: 'Entfernen',
    done: 'Die Unterlage ist entfernt.',
    fields: { programme: id, document: { label: 'Unterlage' } },
  },
  'add-basis': {
    title: 'Rechtsgrundlage eintragen',
    submit: 'Eintragen',
    done: 'Die Rechtsgrundlage ist eingetragen.',
    fields: basis,
  },
  'edit-basis': {
    title: 'Rechtsgrundlage bearbeiten',
    lead: 'Tritt eine Norm außer Kraft, tragen Sie bitte ihren letzten Tag ein und die neue als eigenen Eintrag.',
    submit: 'Speichern',
    done: 'Die Rechtsgrundlage ist gespeichert.',
    fields: { id: { label: 'Rechtsgrundlage' }, version: { label: 'Fassung' }, ...basis },
  },
};
