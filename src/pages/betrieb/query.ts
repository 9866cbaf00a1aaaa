/** An address with the values that are set; the first page needs no number. */
export const addressWith = (path: string, values: Record<string, string | number | null>): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== null && value !== '' && !(name === 'seite' && value === 1)) query.set(name, String(value));
  return query.size > 0 ? `${path}?${query}` : path;
};
