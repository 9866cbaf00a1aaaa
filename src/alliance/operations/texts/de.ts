import { legal } from './legal.de.ts';
import { pages } from './pages.de.ts';
import { rights } from './rights.de.ts';

export const de = {
  name: 'Betrieb',
  refusals: {
    'job-has-ended': 'Dieser Auftrag ist bereits beendet. Bitte laden Sie die Seite neu.',
    'job-not-to-retry':
      'Neu beginnen lässt sich nur ein Auftrag, der gescheitert ist oder abgebrochen wurde.',
    'mail-was-sent': 'Diese E-Mail ist bereits verschickt.',
    'mail-text-gone':
      'Der Text dieser E-Mail ist bereits gelöscht. Bitte wiederholen Sie den Vorgang, der sie auslöste.',
    'mail-is-waiting': 'Diese E-Mail wartet noch auf ihren ersten Versand und geht von selbst hinaus.',
    'text-changed-meanwhile':
      'Der Text wurde inzwischen von einer anderen Person geändert. Bitte öffnen Sie ihn neu und übertragen Sie Ihre Änderung.',
    'too-much-feedback':
      'In der letzten Stunde kamen sehr viele Rückmeldungen. Bitte versuchen Sie es später noch einmal oder schreiben Sie uns über die Adresse im Impressum.',
  },
  actions: {
    'check-record': {
      title: 'Kette prüfen',
      lead: 'Das Programm folgt dem Protokoll von der ersten Zeile an und nennt die erste, die nicht so ist, wie sie geschrieben wurde.',
      submit: 'Jetzt prüfen',
      done: 'Die Prüfung hat begonnen.',
      fields: {},
    },
    'cancel-job': {
      title: 'Auftrag abbrechen',
      lead: 'Ein wartender Auftrag endet sofort, ein laufender beim nächsten Zwischenschritt.',
      submit: 'Abbrechen',
      done: 'Der Abbruch ist vorgemerkt.',
      fields: { id: { label: 'Nummer des Auftrags' } },
    },
    'retry-job': {
      title: 'Auftrag neu beginnen',
      lead: 'Der Auftrag beginnt von vorn, mit denselben Angaben.',
      submit: 'Neu beginnen',
      done: 'Der Auftrag wartet auf seinen neuen Beginn.',
      fields: { id: { label: 'Nummer des Auftrags' } },
    },
    'resend-mail': {
      title: 'E-Mail erneut senden',
      lead: 'Die E-Mail wird sofort noch einmal versucht.',
      submit: 'Erneut senden',
      done: 'Die E-Mail geht erneut hinaus.',
      fields: { id: { label: 'Nummer der E-Mail' } },
    },
    'edit-legal-text': {
      title: 'Pflichttext bearbeiten',
      lead: 'Eine leere Zeile trennt Absätze, „# “ am Anfang macht eine Überschrift, „- “ einen Listenpunkt. Frühere Fassungen bleiben erhalten.',
      submit: 'Veröffentlichen',
      done: 'Die neue Fassung ist veröffentlicht.',
      fields: {
        kind: { label: 'Text', options: legal.names },
        text: { label: 'Wortlaut' },
        version: { label: 'Fassung' },
      },
    },
    'forget-expired': {
      title: 'Abgelaufenes gelöscht',
      submit: 'Löschen',
      done: 'Abgelaufenes ist gelöscht.',
      fields: { kind: { label: 'Art' } },
    },
    'send-feedback': {
      title: 'Barriere melden',
      lead: 'Etwas ist für Sie nicht zugänglich, nicht lesbar oder nicht bedienbar? Schreiben Sie es uns. Eine Anmeldung ist nicht nötig.',
      submit: 'Rückmeldung senden',
      done: 'Vielen Dank. Ihre Rückmeldung ist bei der Koordinierungsstelle.',
      fields: {
        text: { label: 'Was hindert Sie?', hint: 'Was wollten Sie tun, und was ist geschehen?' },
        page: { label: 'Auf welcher Seite?', hint: 'Adresse oder Überschrift der Seite' },
        email: { label: 'Ihre E-Mail-Adresse', hint: 'Nur, wenn Sie eine Antwort wünschen' },
      },
    },
  },
  reads: {
    overview: 'Betrieb im Überblick',
    record: 'Protokoll',
    'municipality-record': 'Protokoll einer Kommune',
    'record-lines': 'Abschrift des Protokolls',
    jobs: 'Aufträge',
    job: 'Stand eines Auftrags',
    mails: 'Postbuch',
    mail: 'E-Mail im Postbuch',
    'legal-text': 'Pflichttext',
    'legal-text-draft': 'Pflichttext zum Bearbeiten',
    feedback: 'Rückmeldungen',
  },
  jobs: { 'follow-chain': 'Kette des Protokolls prüfen', 'forget-expired': 'Abgelaufenes löschen' },
  mails: {
    feedback: {
      subject: 'Rückmeldung zur Barrierefreiheit',
      body: 'Guten Tag,\n\njemand hat eine Barriere gemeldet.\n\nSeite: {page}\nAntwort an: {email}\n\n{text}\n\nAlle Rückmeldungen: {link}\n',
    },
  },
  pages,
  legal,
  rights,
};
