export const de = {
  name: 'Anliegen',
  layers: { municipality: 'Kommune', land: 'Länderkoordination', federation: 'Koordinierungsstelle' },
  kinds: { question: 'Frage', proposal: 'Vorschlag' },
  states: { open: 'offen', answered: 'beantwortet', withdrawn: 'zurückgezogen' },
  moves: {
    raised: 'Eingebracht',
    passed: 'Weitergegeben',
    answered: 'Beantwortet',
    withdrawn: 'Zurückgezogen',
  },
  page: {
    dueNow: 'Anliegen beantworten oder weitergeben: {title}',
    lead: 'Fragen und Vorschläge wandern zwischen Kommune, Land und Bündnis. Wo ein Anliegen liegt, wird binnen 14 Tagen geantwortet oder weitergegeben.',
    raise: 'Anliegen einbringen',
    empty: 'Kein Anliegen',
    emptyText: 'Hier stehen Fragen und Vorschläge, die Ihr Amt betreffen.',
    caption: 'Anliegen, die dringendsten zuerst',
    title: 'Titel',
    from: 'Von',
    desk: 'Liegt bei',
    due: 'Antwort bis',
    state: 'Stand',
    all: 'Alle',
    overdue: 'überfällig',
    yours: 'bei Ihnen',
    way: 'Weg',
    federationFrom: 'Bündnis',
  },
  refusals: {
    'lies-elsewhere':
      'Dieses Anliegen liegt zurzeit bei einer anderen Stelle. Nur sie kann antworten oder es weitergeben.',
    'not-for-you': 'Dieses Anliegen betrifft Ihr Amt nicht.',
    closed: 'Dieses Anliegen ist bereits abgeschlossen.',
    'changed-meanwhile':
      'Inzwischen hat jemand dieses Anliegen bewegt. Bitte öffnen Sie es neu; Ihr Text steht unten noch.',
    'name-a-municipality': 'Bitte wählen Sie die Kommune, an die das Anliegen gehen soll.',
    'land-vacant':
      'Die Länderkoordination dieses Landes ist zurzeit vakant. Bitte geben Sie das Anliegen an die Kommune oder die Koordinierungsstelle.',
    'not-the-next-layer':
      'Ein Anliegen geht zur nächsten Ebene: Kommune, Land, Bündnis. An die eigene Stelle kann es nicht gehen.',
  },
  actions: {
    'raise-matter': {
      title: 'Anliegen einbringen',
      lead: 'Ihr Anliegen geht an die nächste Ebene. Sie sehen jederzeit, wo es liegt und bis wann eine Antwort aussteht. Bitte nennen Sie keine Personen, die Schutz suchen.',
      submit: 'Einbringen',
      done: 'Das Anliegen ist unterwegs.',
      fields: {
        kind: { label: 'Art', options: { question: 'Frage', proposal: 'Vorschlag' } },
        title: { label: 'Titel' },
        body: { label: 'Worum geht es?' },
      },
    },
    'pass-matter': {
      title: 'Anliegen weitergeben',
      lead: 'Die Frist beginnt dort neu. Der Weg bleibt sichtbar.',
      submit: 'Weitergeben',
      done: 'Das Anliegen ist weitergegeben.',
      fields: {
        matter: { label: 'Anliegen' },
        to: {
          label: 'An',
          options: {
            municipality: 'eine Kommune',
            land: 'die Länderkoordination',
            federation: 'die Koordinierungsstelle',
          },
        },
        unit: {
          label: 'Kommune oder Land',
          hint: 'Nur, wenn es an eine Kommune geht oder das Land nicht feststeht',
        },
        note: { label: 'Hinweis', hint: 'Warum geben Sie es weiter?' },
        version: { label: 'Fassung' },
      },
    },
    'answer-matter': {
      title: 'Anliegen beantworten',
      submit: 'Antworten und abschließen',
      done: 'Die Antwort ist unterwegs.',
      fields: { matter: { label: 'Anliegen' }, answer: { label: 'Antwort' }, version: { label: 'Fassung' } },
    },
    'withdraw-matter': {
      title: 'Anliegen zurückziehen',
      submit: 'Zurückziehen',
      done: 'Das Anliegen ist zurückgezogen.',
      fields: { matter: { label: 'Anliegen' }, reason: { label: 'Grund' } },
    },
    'remind-replies': { title: 'An Antworten erinnern', submit: 'Erinnern', fields: {} },
  },
  jobs: {
    'remind-replies': 'An überfällige Antworten erinnern',
  },
  reads: { matters: 'Anliegen', matter: 'Ein Anliegen' },
  mails: {
    why: 'Sie erhalten diese E-Mail, weil das Anliegen bei Ihrem Amt liegt oder von Ihnen kommt.',
    arrived: {
      subject: 'Anliegen {id}: {title}',
      body: 'Guten Tag,\n\nbei Ihnen liegt jetzt das Anliegen „{title}“. Bitte antworten Sie bis {due} oder geben Sie es weiter:\n{link}\n',
    },
    overdue: {
      subject: 'Überfällig: Anliegen {id}: {title}',
      body: 'Guten Tag,\n\nauf das Anliegen „{title}“ steht seit {due} eine Antwort aus. Bitte antworten Sie oder geben Sie es weiter:\n{link}\n',
    },
    answered: {
      subject: 'Antwort auf Ihr Anliegen {id}: {title}',
      body: 'Guten Tag {name},\n\nauf Ihr Anliegen „{title}“ gibt es eine Antwort:\n\n{answer}\n\n{link}\n',
    },
  },
};
