import { words } from './words.de.ts';

const id = { label: 'Angebot' };
const version = { label: 'Fassung' };
const municipality = { label: 'Kommune', hint: 'Name oder amtlicher Schlüssel' };
const source = { label: 'Quelle', hint: 'Woher die Angabe stammt, zum Beispiel „Vermerk vom 5.3.2026“' };
const offer = {
  quantity: { label: 'Mengenart', options: words.quantity },
  number: { label: 'Plätze', hint: 'Personen; leer bei „auf Anforderung“' },
  rhythm: { label: 'Die Zahl gilt', options: words.rhythm },
  groups: { label: 'Für wen', hint: 'Keine Angabe heißt: alle Menschen' },
  programmes: {
    label: 'Für welche Programme',
    hint: 'Mehrere sind möglich: Ein Platz bleibt ein Platz. Keine Angabe heißt: jedes Programm',
  },
  validFrom: { label: 'Gilt ab' },
  validTo: {
    label: 'Gilt bis einschließlich',
    hint: 'Höchstens drei Jahre; vorher wird an die Bestätigung erinnert',
  },
  minimumGroup: {
    label: 'Nur Gruppen ab so vielen Personen',
    hint: 'Für Menschen, die zusammengehören; leer: auch Einzelne',
  },
  conditions: { label: 'Bedingungen und Wünsche', options: words.condition },
  conditionText: {
    label: 'Bedingung in eigenen Worten',
    hint: 'Zum Beispiel zur Unterbringung. Bitte keine Angaben zu einzelnen Menschen',
  },
  source,
  note: { label: 'Vermerk', hint: 'Nur für die eigene Kommune und ihre Koordination' },
};

export const actions = {
  'record-offer': {
    title: 'Angebot eintragen',
    lead: 'Ein Eintrag verspricht noch nichts. Abrufbar wird er erst, wenn die Leitung ihn freigibt.',
    submit: 'Eintragen',
    done: 'Das Angebot ist eingetragen.',
    fields: { municipality, ...offer, answer: { label: 'Antwort einer Umfrage' } },
  },
  'edit-offer': {
    title: 'Angebot ändern',
    lead: 'War es schon freigegeben, muss die Leitung es danach neu freigeben.',
    submit: 'Speichern',
    done: 'Das Angebot ist gespeichert.',
    fields: { id, version, ...offer },
  },
  'resolve-offer': {
    title: 'Als beschlossen vermerken',
    lead: 'Auf welchem Beschluss beruht das Angebot?',
    submit: 'Vermerken',
    done: 'Der Beschluss ist vermerkt.',
    fields: { id, version, resolution: { label: 'Beschluss der Kommune' } },
  },
  'release-offer': {
    title: 'Angebot freigeben',
    lead: 'Sie sagen die Plätze für Ihre Kommune zu. Sie zählen von nun an gegen die Grenzen des Mandats.',
    submit: 'Freigeben',
    done: 'Das Angebot ist freigegeben.',
    fields: { id, version },
  },
  'pause-offer': {
    title: 'Angebot anhalten',
    lead: 'Es kann nicht mehr abgerufen werden, bis die Leitung es wieder aufnimmt. Gegebene Zusagen bleiben.',
    submit: 'Anhalten',
    done: 'Das Angebot ist angehalten.',
    fields: { id, version, reason: { label: 'Grund' } },
  },
  'resume-offer': {
    title: 'Angebot wieder aufnehmen',
    lead: 'Die Plätze sind danach wieder abrufbar, wenn das Mandat noch gilt.',
    submit: 'Wieder aufnehmen',
    done: 'Das Angebot ist wieder freigegeben.',
    fields: { id, version },
  },
  'confirm-offer': {
    title: 'Angebot bestätigen',
    lead: 'Es gilt weiter, wie es dasteht. Das Ende ändert sich nicht.',
    submit: 'Bestätigen',
    done: 'Das Angebot ist bestätigt.',
    fields: { id, version },
  },
  'extend-offer': {
    title: 'Angebot verlängern',
    lead: 'Das Mandat muss bis zum neuen letzten Tag gelten.',
    submit: 'Verlängern',
    done: 'Das Angebot ist verlängert.',
    fields: { id, version, validTo: { label: 'Gilt bis einschließlich' } },
  },
  'withdraw-offer': {
    title: 'Angebot zurückziehen',
    lead: 'Das lässt sich nicht rückgängig machen. Das Angebot bleibt mit seinem Verlauf sichtbar, das Mandat wird frei.',
    submit: 'Zurückziehen',
    done: 'Das Angebot ist zurückgezogen.',
    fields: { id, version, reason: { label: 'Grund' } },
  },
  'report-overload': {
    title: 'Überlastung melden',
    lead: 'Alle freigegebenen Angebote der Kommune werden ab dem Beginn angehalten. Wieder aufnehmen kann sie nur die Leitung.',
    submit: 'Melden',
    done: 'Die Überlastung ist gemeldet.',
    fields: {
      municipality,
      fromDay: { label: 'Ab' },
      untilDay: { label: 'Bis einschließlich', hint: 'Leer: bis auf Weiteres' },
      reason: { label: 'Grund' },
      source,
    },
  },
  'end-overload': {
    title: 'Überlastung beenden',
    lead: 'Angehaltene Angebote bleiben angehalten, bis die Leitung sie wieder aufnimmt.',
    submit: 'Beenden',
    done: 'Die Überlastung ist beendet.',
    fields: { id: { label: 'Anzeige' }, version, reason: { label: 'Was hat sich geändert?' } },
  },
  'state-capacity': {
    title: 'Kapazität angeben',
    lead: 'Frühere Angaben bleiben sichtbar. Nach 90 Tagen gilt eine Angabe als alt.',
    submit: 'Angeben',
    done: 'Die Angabe ist gespeichert.',
    fields: {
      municipality,
      day: { label: 'Stand' },
      places: { label: 'Freie Plätze' },
      remark: { label: 'Bemerkung' },
      source,
    },
  },
  'tend-offers': {
    title: 'Angebote durchsehen',
    submit: 'Durchsehen',
    fields: {},
  },
};
