/** The files of a selection, in the order of use. */
export const downloadKinds = [
  { file: 'mitglieder.xlsx', label: { de: 'Excel-Tabelle (.xlsx)', en: 'Excel table (.xlsx)' } },
  { file: 'mitglieder.csv', label: { de: 'CSV für Excel', en: 'CSV for Excel' } },
  { file: 'mitglieder-offen.csv', label: { de: 'CSV für Programme', en: 'CSV for programs' } },
  { file: 'mitglieder.geojson', label: { de: 'GeoJSON für Karten', en: 'GeoJSON for maps' } },
  { file: 'mitglieder.json', label: { de: 'JSON', en: 'JSON' } },
] as const;
