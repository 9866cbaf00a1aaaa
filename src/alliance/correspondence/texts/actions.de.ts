import { landNames } from '../../territory/lands.ts';

const channelsOut = {
  here: 'über diese Plattform (E-Mail mit Link an die Behörde)',
  letter: 'Brief, außerhalb versandt',
  mail: 'E-Mail, außerhalb versandt',
};
const answer = {
  label: 'Art der Antwort',
  options: {
    agreed: 'zugestimmt',
    partly: 'teilweise zugestimmt',
    refused: 'abgelehnt',
    evasive: 'ausweichend',
    receipt: 'nur Eingang bestätigt',
  },
};
const answerNote = { label: 'Begründung der Einordnung', hint: 'In einem Satz, mit der Stelle im Schreiben' };
const text = { label: 'Text', hint: 'Bitte keine Angaben zu Menschen, die Schutz suchen' };
const file = { label: 'Dokument', hint: 'PDF, Word oder Bild (PNG), höchstens 10 MB' };
const out = {
  channel: { label: 'Weg', options: channelsOut },
  day: { label: 'Datum des Schreibens' },
  author: { label: 'Unterzeichnet von', hint: 'Name und Amt, wie sie unter dem Schreiben stehen' },
  text,
  file,
  deadline: { label: 'Antwort erbeten bis', hint: 'Danach werden Sie erinnert' },
};
const reply = {
  author: { label: 'Antwort von', hint: 'Referat oder Stelle' },
  theirReference: { label: 'Ihr Zeichen' },
  text,
  file,
};
const thread = { label: 'Vorgang' };
const version = { label: 'Fassung' };

export const actionsDe = {
  'open-thread': {
    title: 'Vorgang beginnen',
    lead: 'Der Vorgang bekommt ein Geschäftszeichen. Alles, was dazu hin- und hergeht, steht dann an einer Stelle.',
    submit: 'Vorgang beginnen',
    done: 'Der Vorgang ist eröffnet.',
    fields: {
      authority: {
        label: 'Behörde',
        hint: 'Fehlt eine, trägt die Koordinierungsstelle sie unter „Behörden“ ein',
      },
      subject: { label: 'Betreff' },
      keeper: {
        label: 'Wer schreibt?',
        options: { federation: 'das Bündnis', land: 'eine Länderkoordination', municipality: 'eine Kommune' },
      },
      land: {
        label: 'Land',
        hint: 'Nur, wenn eine Länderkoordination schreibt',
        options: landNames('de'),
      },
      municipality: { label: 'Kommune', hint: 'Nur, wenn eine Kommune für sich schreibt' },
      ...out,
      audience: {
        label: 'Wer darf mitlesen?',
        options: {
          public: 'alle',
          members: 'Mitglieder',
          coordinators: 'Koordinierende',
          office: 'nur, wer den Vorgang führt',
        },
      },
    },
  },
  'send-message': {
    title: 'Nachricht senden',
    lead: 'Über diese Plattform erhält die Behörde eine E-Mail mit einem Link, unter dem sie antworten kann. Anderes tragen Sie hier nur ein.',
    submit: 'Senden oder eintragen',
    done: 'Die Nachricht steht im Vorgang.',
    fields: { thread, version, ...out },
  },
  'remind-authority': {
    title: 'Behörde erinnern',
    lead: 'Die Erinnerung geht sofort an das Postfach der Behörde, mit einem Link zum Antworten.',
    submit: 'Erinnerung senden',
    done: 'Die Erinnerung ist unterwegs.',
    fields: { thread, version, author: out.author, text, deadline: { label: 'Neue Frist' } },
  },
  'record-answer': {
    title: 'Antwort eintragen',
    lead: 'Für Antworten, die per Brief, E-Mail, im Gespräch oder aus der Presse kamen.',
    submit: 'Eintragen',
    done: 'Die Antwort ist eingetragen.',
    fields: {
      thread,
      channel: {
        label: 'Weg',
        options: { letter: 'Brief', mail: 'E-Mail', meeting: 'Gespräch', press: 'Presse' },
      },
      readers: {
        label: 'Wer liest das?',
        hint: 'Leer: Brief und E-Mail auch die Behörde, Gespräch und Presse nur unsere Seite',
        options: {
          all: 'alle, für die der Vorgang ist, und die Behörde',
          ours: 'nur unsere Seite, nicht die Behörde',
        },
      },
      day: { label: 'Datum der Antwort' },
      author: { label: 'Antwort von', hint: 'Referat oder Stelle' },
      theirReference: { label: 'Zeichen der Behörde' },
      text,
      file,
      answer: { ...answer, hint: 'Leer: später einordnen' },
      answerNote,
    },
  },
  'classify-answer': {
    title: 'Antwort einordnen',
    lead: 'Was sagt die Antwort? Die Einordnung lesen die Mitglieder, für die der Vorgang ist, nicht die Behörde und nicht die Öffentlichkeit.',
    submit: 'Einordnen',
    done: 'Die Antwort ist eingeordnet.',
    fields: { message: { label: 'Nachricht' }, answer, answerNote },
  },
  'set-deadline': {
    title: 'Antwortfrist ändern',
    submit: 'Frist speichern',
    done: 'Die Frist ist geändert.',
    fields: { thread, version, deadline: { label: 'Antwort bis', hint: 'Leer: ohne Frist' } },
  },
  'record-promise': {
    title: 'Zusage eintragen',
    lead: 'Was hat die Behörde zugesagt? Sie werden erinnert, wenn die Zusage fällig ist.',
    submit: 'Eintragen',
    done: 'Die Zusage ist eingetragen.',
    fields: {
      thread,
      message: { label: 'Aus welcher Nachricht?' },
      text: { label: 'Zusage', hint: 'Möglichst wörtlich' },
      day: { label: 'Zugesagt am' },
      due: { label: 'Einzulösen bis', hint: 'Leer: kein Termin genannt' },
    },
  },
  'settle-promise': {
    title: 'Zusage abschließen',
    lead: 'Was wurde aus der Zusage?',
    submit: 'Speichern',
    done: 'Der Stand der Zusage ist eingetragen.',
    fields: {
      promise: { label: 'Zusage' },
      state: {
        label: 'Stand',
        options: {
          kept: 'eingelöst',
          partly: 'teilweise eingelöst',
          broken: 'nicht eingelöst',
          dropped: 'hat sich erledigt',
        },
      },
      day: { label: 'Am' },
      evidence: { label: 'Beleg', hint: 'Zum Beispiel Schreiben mit Datum' },
    },
  },
  'close-thread': {
    title: 'Vorgang abschließen',
    lead: 'Zusagen bleiben unter Beobachtung. Der Vorgang kann wieder geöffnet werden.',
    submit: 'Abschließen',
    done: 'Der Vorgang ist abgeschlossen.',
    fields: { thread, version, outcome: { label: 'Was kam dabei heraus?' } },
  },
  'reopen-thread': {
    title: 'Vorgang wieder öffnen',
    submit: 'Wieder öffnen',
    done: 'Der Vorgang ist wieder offen.',
    fields: { thread },
  },
  'revoke-links': {
    title: 'Behördenlinks sperren',
    lead: 'Danach öffnet kein Link aus früheren E-Mails diesen Vorgang mehr. Das lässt sich nicht rückgängig machen; mit dem nächsten Schreiben über die Plattform geht ein neuer Link hinaus.',
    submit: 'Links sperren',
    done: 'Die Links sind gesperrt.',
    fields: { thread },
  },
  'reply-as-authority': {
    title: 'Antworten',
    submit: 'Antwort senden',
    done: 'Ihre Antwort ist eingegangen.',
    fields: { thread, ...reply },
  },
  'answer-by-link': {
    title: 'Dem Bündnis antworten',
    submit: 'Antwort senden',
    done: 'Ihre Antwort ist eingegangen. Vielen Dank.',
    fields: { token: { label: 'Link' }, ...reply },
  },
  'file-mail': {
    title: 'E-Mail zuordnen',
    submit: 'Zuordnen',
    fields: {
      reference: { label: 'Geschäftszeichen' },
      mailId: { label: 'Kennung der E-Mail' },
      author: { label: 'Von' },
      left: {
        label: 'Warum der Inhalt fehlt',
        options: { 'too-large': 'zu groß', unreadable: 'nicht lesbar' },
      },
      day: { label: 'Datum' },
      text,
      original: { label: 'E-Mail' },
    },
  },
  'send-reminders': { title: 'An Fristen erinnern', submit: 'Erinnern', fields: {} },
};
