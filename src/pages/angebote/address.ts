export const path = '/angebote';

/** Query of the list: only what is set, in a steady order. */
export const listQuery = (
  filter: Record<string, string | number | null>,
  more: Record<string, string | number | null> = {},
): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, ...more }))
    if (value !== null) query.set(name, String(value));
  const text = query.toString();
  return text && `?${text}`;
};
