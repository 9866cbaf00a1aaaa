import { wordsDe as words } from './words.de.ts';

const model = {
  title: { label: 'Betreff' },
  summary: { label: 'Wozu dieses Muster dient', hint: 'Zwei Sätze für Menschen, die wenig Zeit haben' },
  text: {
    label: 'Beschlussvorschlag',
    hint: 'Platzhalter: {kommune}, {gremium}, {leitung}, {land}, {einwohnende}, {datum}',
  },
  reasons: { label: 'Begründung' },
  topics: { label: 'Themen' },
  author: { label: 'Wer für den Text steht', hint: 'Eine Kommune oder Koordination' },
};
const node = {
  order: { label: 'Art', options: { topic: 'Thema', group: 'Personengruppe' } },
  key: { label: 'Kürzel', hint: 'Kleine Buchstaben, Ziffern und Bindestriche; bleibt für immer' },
  de: { label: 'Name, deutsch' },
  en: { label: 'Name, englisch' },
  parent: { label: 'Gehört zu', hint: 'Keine Auswahl heißt: steht oben' },
  source: { label: 'Quelle' },
};

/** Models, topics and what heads may decide. */
export const keepingDe = {
  'write-model': {
    title: 'Musterbeschluss schreiben',
    lead: 'Andere Kommunen füllen ihn mit ihren eigenen Namen.',
    submit: 'Muster veröffentlichen',
    done: 'Das Muster ist veröffentlicht.',
    fields: model,
  },
  'edit-model': {
    title: 'Musterbeschluss bearbeiten',
    lead: 'Was schon übernommen wurde, bleibt, wie es ist.',
    submit: 'Speichern',
    done: 'Das Muster ist gespeichert.',
    fields: {
      id: { label: 'Muster' },
      version: { label: 'Fassung' },
      ...model,
      retired: { label: 'Nicht mehr anbieten' },
    },
  },
  'adopt-model': {
    title: 'Muster übernehmen',
    lead: 'Schritt 1 von 3: Die Namen Ihrer Kommune werden eingesetzt. Danach passen Sie den Text an.',
    submit: 'Übernehmen',
    done: 'Das Muster ist übernommen. Bitte passen Sie den Text an.',
    fields: { model: { label: 'Muster' }, municipality: { label: 'Für die Kommune' } },
  },
  'adapt-adoption': {
    title: 'Text anpassen',
    lead: 'Schritt 2 von 3: Machen Sie den Text zu Ihrem eigenen. Offene Platzhalter müssen ersetzt sein.',
    submit: 'Speichern',
    done: 'Der Text ist gespeichert. Sie können ihn jetzt als Word-Datei für den Sitzungsdienst herunterladen.',
    fields: {
      id: { label: 'Übernahme' },
      version: { label: 'Fassung' },
      title: { label: 'Betreff' },
      text: { label: 'Beschlussvorschlag' },
      reasons: { label: 'Begründung' },
    },
  },
  'add-topic': {
    title: 'Thema oder Personengruppe hinzufügen',
    submit: 'Hinzufügen',
    done: 'Der Eintrag ist hinzugefügt.',
    fields: node,
  },
  'edit-topic': {
    title: 'Thema oder Personengruppe bearbeiten',
    lead: 'Steht ein Thema unter einem anderen, so deckt ein Beschluss zum oberen auch das untere.',
    submit: 'Speichern',
    done: 'Der Eintrag ist gespeichert.',
    fields: {
      version: { label: 'Fassung' },
      ...node,
      retiredOn: { label: 'Nicht mehr anbieten ab', hint: 'Alte Beschlüsse behalten den Eintrag' },
    },
  },
  'record-competence': {
    title: 'Zuständigkeit der Leitung eintragen',
    lead: 'Was die Leitung einer Kommune ohne den Rat darf, mit Quelle. Ein Eintrag für ein Land geht dem allgemeinen vor.',
    submit: 'Eintragen',
    done: 'Die Zuständigkeit ist eingetragen.',
    fields: {
      land: {
        label: 'Land',
        hint: 'Keine Auswahl heißt: alle Länder ohne eigenen Eintrag',
        options: words.land,
      },
      act: { label: 'Handlungsart', options: words.act },
      topic: { label: 'Thema', hint: 'Keine Auswahl heißt: jedes Thema' },
      allowed: { label: 'Die Leitung darf das allein' },
      validFrom: { label: 'Gilt ab' },
      validTo: { label: 'Gilt bis einschließlich' },
      source: { label: 'Quelle', hint: 'Vorschrift mit Paragraf und Stand' },
      verified: { label: 'Am geltenden Recht geprüft' },
    },
  },
  'end-competence': {
    title: 'Zuständigkeit beenden',
    submit: 'Beenden',
    done: 'Die Zuständigkeit ist beendet.',
    fields: { id: { label: 'Eintrag' }, lastDay: { label: 'Letzter Tag' } },
  },
};
