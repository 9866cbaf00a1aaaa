import * as demandFile from './demand-file.de.ts';
import * as practice from './practice.de.ts';
import * as progress from './progress.de.ts';
import * as sponsorship from './sponsorship.de.ts';

export const de = {
  name: 'Forderungen und gute Praxis',
  refusals: {
    'state-in-future': 'Der Tag liegt in der Zukunft. Bitte tragen Sie ein, was geschehen ist.',
    'evidence-missing': 'Bitte nennen Sie den Beleg, zum Beispiel den Beschluss mit Nummer und Tag.',
    'already-stated': 'Diese Angabe gibt es für diesen Tag schon.',
    'catalogue-known': 'Für dieses Jahr gibt es schon einen Katalog.',
    'demands-unreadable':
      'Bitte geben Sie eine Zeile je Forderung an, jede Überschrift nur einmal und höchstens 30 Forderungen.',
    'changed-meanwhile':
      'Jemand anderes hat inzwischen gespeichert. Bitte öffnen Sie das Formular neu und tragen Sie Ihre Änderung noch einmal ein.',
    'successor-not-later':
      'Aufnehmen kann eine Forderung nur ein späterer Katalog. Bitte wählen Sie einen jüngeren.',
    'nothing-to-carry':
      'Es gibt nichts zu übertragen: Für alle Nachfolgerinnen liegen schon Angaben vor, oder es fehlt die Nachfolge.',
    'not-public': 'Diese Maßnahme ist nicht für Sie bestimmt. Mitglieder melden sich bitte an.',
    'ends-before-it-begins': 'Das Ende liegt vor dem Beginn. Bitte prüfen Sie die beiden Tage.',
    'not-ended-yet': 'Das Ende liegt in der Zukunft. Bitte wählen Sie „läuft“ oder berichtigen Sie den Tag.',
    'not-begun-yet':
      'Der Beginn liegt in der Zukunft. Bitte wählen Sie „geplant“ oder berichtigen Sie den Tag.',
    'already-ended': 'Das Ende ist vorbei. Bitte wählen Sie „beendet“ oder berichtigen Sie den Tag.',
    'too-many-documents': 'An einer Maßnahme können höchstens {limit} Dokumente hängen.',
    'unknown-document':
      'Diese Art von Datei wird nicht angenommen. Bitte wählen Sie PDF, Bild, Word, OpenDocument oder einfachen Text.',
    'already-good-practice': 'Diese Maßnahme ist schon als gute Praxis empfohlen.',
    'not-for-everybody':
      'Empfohlen werden kann nur, was mindestens alle Mitglieder lesen dürfen. Bitte ändern Sie zuerst den Leserkreis.',
    'practice-retired': 'Diese Maßnahme wird nicht mehr empfohlen.',
    'review-missing': 'Bitte geben Sie an, wann die Empfehlung wieder geprüft wird.',
    'review-in-past': 'Dieser Tag ist schon vorbei. Bitte wählen Sie einen Tag in der Zukunft.',
    'review-too-far': 'Bitte wählen Sie einen Tag innerhalb der nächsten {months} Monate.',
    'own-practice':
      'Eine Kommune übernimmt nicht ihre eigene Maßnahme. Bitte wählen Sie die übernehmende Kommune.',
    'already-adopted': 'Für diese Kommune ist die Übernahme schon eingetragen.',
    'suggestion-answered': 'Dieser Vorschlag ist schon beantwortet.',
    'terms-overlap': 'Für diese Zeit gibt es schon eine Laufzeit. Bitte beginnen Sie nach deren Ende.',
    'evaluated-before-it-begins': 'Die Auswertung liegt vor dem Beginn. Bitte wählen Sie einen späteren Tag.',
    'foreign-resolution':
      'Dieser Beschluss gehört zu einer anderen Kommune. Bitte wählen Sie einen der eigenen.',
    'sponsorship-ended': 'Diese Patenschaft ist beendet. Bitte tragen Sie eine neue ein.',
    'not-json':
      'Die Datei ist kein gültiges JSON oder unvollständig. Bitte laden Sie sie noch einmal herunter.',
    'not-a-list':
      'Die Datei enthält keine Liste von Sicheren Häfen. Bitte prüfen Sie, ob es die richtige Datei ist.',
    'too-many-rows': 'Die Datei hat mehr als 2 000 Einträge. Bitte teilen Sie sie.',
    'still-matching': 'Die Namen werden noch zugeordnet. Bitte warten Sie einen Augenblick.',
    'upload-closed': 'Diese Datei ist schon übernommen oder verworfen.',
    'nothing-to-take': 'Es ist keine Kommune zugeordnet. Bitte wählen Sie bei den mehrdeutigen Namen.',
  },
  actions: {
    ...progress.progressActions,
    ...practice.practiceActions,
    ...sponsorship.sponsorshipActions,
    ...demandFile.demandFileActions,
  },
  jobs: {
    'match-demands': 'Eingebrachte Forderungen zuordnen',
    'send-reminders': 'An Maßnahmen und Patenschaften erinnern',
  },
  reads: {
    due: 'Fälliges der guten Praxis',
    standings: 'Stand einer Kommune',
    comparison: 'Stand je Forderung',
    progress: 'Fortschritt einer Kommune',
    'kept-place': 'Formular zum Stand einer Kommune',
    'kept-statement': 'Eine eigene Angabe',
    catalogues: 'Forderungskataloge',
    'kept-catalogues': 'Formulare der Kataloge',
    'kept-demand': 'Formular einer Forderung',
    'own-place': 'Formulare für Neues',
    measures: 'Maßnahmen und gute Praxis',
    measure: 'Eine Maßnahme',
    'measure-document': 'Dokument einer Maßnahme',
    'kept-measure': 'Formular einer Maßnahme',
    'chosen-measure': 'Formular zur Empfehlung',
    'chosen-practice': 'Formular zur Prüfung',
    'offered-practice': 'Formular zur Übernahme',
    suggestions: 'Vorschläge zur guten Praxis',
    'kept-suggestion': 'Ein Vorschlag',
    'may-suggest': 'Formular für Vorschläge',
    options: 'Handlungsoptionen',
    'kept-option': 'Formular einer Handlungsoption',
    sponsorships: 'Patenschaften',
    sponsorship: 'Eine Patenschaft',
    'kept-sponsorship': 'Formulare einer Patenschaft',
    'kept-upload': 'Eine Forderungsdatei',
  },
  mails: {
    evaluation: {
      subject: '{place}: Auswertung der Patenschaft {title} am {day}',
      body: 'Guten Tag {name},\n\ndie Auswertung der Patenschaft {title} von {place} ist am {day} fällig.\n\nBitte tragen Sie hier ein, was sie gebracht hat und wann wieder ausgewertet wird:\n{link}\n\nIhre Hafenmeisterei',
    },
    review: {
      subject: '{place}: gute Praxis „{title}“ prüfen bis {day}',
      body: 'Guten Tag {name},\n\ndie gute Praxis „{title}“ aus {place} soll bis zum {day} geprüft werden.\n\nBitte bringen Sie die Angaben auf den neuesten Stand; die Koordination entscheidet danach, ob die Empfehlung bleibt:\n{link}\n\nIhre Hafenmeisterei',
    },
    answer: {
      subject: 'Antwort auf Ihren Vorschlag „{title}“',
      body: 'Guten Tag {name},\n\ndanke für Ihren Vorschlag „{title}“. Die Koordination antwortet:\n\n{answer}\n\nAlle Ihre Vorschläge: {link}\n\nIhre Hafenmeisterei',
    },
  },
  progress: { states: progress.states, ...progress.progressPages },
  practice: {
    measureStates: practice.measureStates,
    audiences: practice.audiences,
    ...practice.practicePages,
  },
  sponsorship: {
    rhythms: sponsorship.rhythms,
    fundKinds: sponsorship.funds,
    ...sponsorship.sponsorshipPages,
  },
  due: {
    evaluation: 'Patenschaft auswerten: {title}',
    review: 'Gute Praxis prüfen: {title}',
    suggestion: 'Vorschlag beantworten: {title}',
  },
  demandFile: demandFile.demandFilePages,
};
