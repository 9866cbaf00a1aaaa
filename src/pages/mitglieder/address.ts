import type { Filter } from '../../alliance/members/types.ts';

/** Query of a filter: only what is set, in a steady order, so that one selection has one address. */
export const filterQuery = (
  shown: { filter: Filter; day: string; isToday: boolean },
  more: Record<string, string | number | null> = {},
): string => {
  const { suche, land, status, art } = shown.filter;
  const all: Record<string, string | number | null> = {
    suche,
    land,
    status,
    art,
    stand: shown.isToday ? null : shown.day,
    ...more,
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(all)) if (value !== null) query.set(name, String(value));
  const text = query.toString();
  return text && `?${text}`;
};

export const municipalityHref = (key: string): string => `/mitglieder/${encodeURIComponent(key)}`;
