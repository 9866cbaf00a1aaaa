/** Keys of the sixteen Länder, the first two digits of every key in them. @de Länderschlüssel @source kontakte#laender */
export const landKeys: readonly string[] = Array.from({ length: 16 }, (_, index) =>
  String(index + 1).padStart(2, '0'),
);

/** Stands in place of a Land for what concerns the federal coordination. @de Bundesebene @source kontakte#laender */
export const federation = '00';

/** The Land of a German key; null for a municipality elsewhere. @de Land einer Kommune @source kontakte#laender */
export const landOfKey = (key: string | null | undefined): string | null =>
  key && /^\d{2}/.test(key) && landKeys.includes(key.slice(0, 2)) ? key.slice(0, 2) : null;
