import type { LegalKind } from '../types.ts';

const names: Record<LegalKind, string> = {
  impressum: 'Impressum',
  datenschutz: 'Datenschutzerklärung',
  barrierefreiheit: 'Erklärung zur Barrierefreiheit',
  'leichte-sprache': 'Leichte Sprache',
};

/** What the operator must write, per text. */
const needed: Record<LegalKind, string[]> = {
  impressum: [
    'Name und ladungsfähige Anschrift der betreibenden Stelle',
    'wer sie vertritt',
    'E-Mail-Adresse und ein zweiter schneller Weg, etwa Telefon',
    'Umsatzsteuer-Identifikationsnummer, falls vorhanden',
    'wer für redaktionelle Inhalte verantwortlich ist (§ 18 Abs. 2 MStV)',
  ],
  datenschutz: [
    'wer verantwortlich ist, und bei gemeinsamer Verantwortung die Vereinbarung (Art. 26 DSGVO)',
    'Erreichbarkeit der Datenschutzbeauftragten',
    'Zwecke und Rechtsgrundlagen, auch nach Landesrecht',
    'Empfangende, auch Auftragsverarbeitende (Art. 28 DSGVO)',
    'Speicherdauer oder die Regeln dafür',
    'Rechte der Betroffenen und die zuständige Aufsichtsbehörde',
  ],
  barrierefreiheit: [
    'Stand der Vereinbarkeit: vollständig, teilweise oder nicht',
    'nicht barrierefreie Inhalte mit Gründen und Alternativen',
    'Tag und Methode der Bewertung',
    'wer auf Rückmeldungen antwortet',
    'die Durchsetzungsstelle des eigenen Landes',
  ],
  'leichte-sprache': ['worum es auf diesen Seiten geht', 'wie man sich zurechtfindet', 'wo es Hilfe gibt'],
};

/** Marked as invented, for the demonstration alone. */
const demo: Record<LegalKind, string> = {
  impressum:
    '# Erfundene betreibende Stelle\nStadt Musterhafen (erfunden)\nAm Kai 1\n00000 Musterhafen\n\nVertreten durch die Oberbürgermeisterei der Stadt Musterhafen.\n\nE-Mail: hafen@musterhafen.example\n\nDiese Angaben sind erfunden und gelten nur in der Vorführung.',
  datenschutz:
    '# Erfundene Datenschutzerklärung\nIn der Vorführung sind alle Personen erfunden. Bitte geben Sie keine echten Daten ein.\n\n# Cookies\n- hafen_sitzung: hält die Anmeldung, endet mit ihr\n- hafen_meldung: zeigt einmal, was getan wurde, 30 Sekunden\n- hafen_sprache und hafen_ansicht: merken Ihre Wahl, ein Jahr\n\nAndere Cookies und fremde Dienste gibt es nicht.',
  barrierefreiheit:
    '# Erfundene Erklärung\nDiese Erklärung gehört zur Vorführung. Eine Bewertung nach EN 301 549 hat für diese Installation nicht stattgefunden.',
  'leichte-sprache':
    '# Worum geht es hier?\nViele Städte helfen Menschen auf der Flucht.\nDiese Städte heißen: Sichere Häfen.\n\nHier sehen Sie:\nWelche Städte machen mit?\nWas haben sie beschlossen?\n\n# Das ist eine Vorführung\nDie Menschen auf diesen Seiten sind erfunden.',
};

/** Words of the texts that the law wants on every site. */
export const legal = {
  names,
  needed,
  demo,
  missing: 'Dieser Text ist noch nicht ausgefüllt',
  missingText:
    'Die betreibende Stelle muss ihn schreiben, bevor diese Installation öffentlich genutzt wird. Er enthält:',
  demoTitle: 'Angaben der Vorführung',
  demoText: 'Die Stelle, die hier genannt wird, gibt es nicht.',
  writtenAt: 'Fassung {version} vom {day}',
  edit: 'Bearbeiten',
  feedback: 'Barriere melden',
  feedbackText: 'Sie stoßen auf eine Barriere? Melden Sie sie uns, auch ohne Anmeldung.',
  thanks: 'Rückmeldung erhalten',
  thanksText: 'Wenn Sie eine Adresse angegeben haben, erhalten Sie Antwort.',
};
