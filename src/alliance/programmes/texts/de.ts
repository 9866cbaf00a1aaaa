import { actions } from './actions.de.ts';
import { pages } from './pages.de.ts';
import { words } from './words.de.ts';

export const de = {
  name: 'Aufnahmeprogramme',
  refusals: {
    'land-missing': 'Ein Landesprogramm gehört zu einem Land. Bitte wählen Sie es aus.',
    'unknown-land': 'Dieses Land gibt es nicht. Bitte wählen Sie eines aus der Liste.',
    'municipality-missing': 'Ein kommunales Programm gehört zu einer Kommune. Bitte geben Sie sie an.',
    'no-municipality-here':
      'Nur ein kommunales Programm gehört zu einer Kommune. Bitte lassen Sie das Feld leer oder ändern Sie die Ebene.',
    'no-land-here':
      'Programme des Bundes und der EU gehören zu keinem Land. Bitte lassen Sie das Feld leer oder ändern Sie die Ebene.',
    'ends-before-it-begins': 'Das Ende liegt vor dem Beginn. Bitte prüfen Sie die beiden Tage.',
    'unknown-topic': 'Dieses Thema gibt es nicht. Bitte wählen Sie eines aus der Liste.',
    'unknown-group': 'Diese Personengruppe gibt es nicht. Bitte wählen Sie aus der Liste.',
    'unknown-basis': 'Diese Rechtsgrundlage gibt es nicht. Bitte tragen Sie sie zuerst ein.',
    'name-taken':
      'Ein Programm mit diesem Namen gibt es schon. Bitte bearbeiten Sie es oder nennen Sie das Jahr dazu.',
    'changed-meanwhile':
      'Jemand anderes hat inzwischen gespeichert. Bitte öffnen Sie das Formular neu und tragen Sie Ihre Änderung noch einmal ein.',
    'in-future': 'Der Tag liegt in der Zukunft. Bitte tragen Sie ein, was geschehen ist.',
    'standing-known': 'Diesen Stand gibt es für diesen Tag schon.',
    'already-so': 'An diesem Tag stand das Programm schon so. Bitte wählen Sie einen anderen Stand oder Tag.',
    'figure-known': 'Diese Zahl aus dieser Quelle ist schon eingetragen.',
    'too-many-documents': 'Ein Programm hat höchstens {limit} Unterlagen. Bitte entfernen Sie zuerst eine.',
    'link-or-file': 'Bitte geben Sie eine Adresse im Netz an oder wählen Sie eine Datei.',
    'document-too-large':
      'Die Datei ist größer als 10 MB. Bitte verkleinern Sie sie oder geben Sie eine Adresse an.',
    'not-a-document':
      'Diese Art von Datei wird nicht angenommen. Bitte wählen Sie PDF, Word (.docx) oder PNG.',
    'basis-known': 'Diese Fundstelle steht schon in der Liste. Bitte bearbeiten Sie den Eintrag.',
  },
  actions,
  reads: {
    programmes: 'Aufnahmeprogramme',
    programme: 'Ein Programm',
    'kept-programme': 'Formulare eines Programms',
    'begin-programme': 'Formular für ein neues Programm',
    'known-names': 'Namen der Programme',
    bases: 'Rechtsgrundlagen',
    'kept-basis': 'Formular einer Rechtsgrundlage',
    'begin-basis': 'Formular für eine neue Rechtsgrundlage',
    document: 'Unterlage eines Programms',
    due: 'Fälliges der Programme',
  },
  words,
  ...pages,
};
