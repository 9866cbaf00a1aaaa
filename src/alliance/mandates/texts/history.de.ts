/** What was changed in a resolution, and when. */
export const historyDe = {
  title: 'Änderungen',
  lead: 'Wer etwas geändert hat, steht im Protokoll; hier stehen Tag, Amt und Inhalt (vorher → nachher).',
  empty: 'Keine Änderung verzeichnet.',
  bySystem: 'System',
  /** Instead of a field's name, where a whole point went. */
  removed: 'Entfernt',
  nothing: 'leer',
};
