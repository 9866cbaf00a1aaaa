const licences: Record<string, { name: string; licence: string }> = {
  'auszug-gv': {
    name: 'Statistisches Bundesamt, Gemeindeverzeichnis (Auszug GV-ISys)',
    licence: 'Vervielfältigung und Verbreitung, auch auszugsweise, mit Quellenangabe gestattet',
  },
  gv100ad: {
    name: 'Statistisches Bundesamt, Gemeindeverzeichnis GV100AD',
    licence: 'Vervielfältigung und Verbreitung, auch auszugsweise, mit Quellenangabe gestattet',
  },
  lau: { name: 'Eurostat, Local administrative units (LAU)', licence: 'CC BY 4.0' },
};

/**
 * Credit that the publisher of a register asks for, kept with every number taken from it.
 *
 * @de Herausgabe eines Verzeichnisses
 * @source gemeindeverzeichnis#auszug-gv
 */
export const publisherOf = (format: string) => licences[format] ?? { name: format, licence: '' };
