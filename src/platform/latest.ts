/** Puts a value at the end of a map; beyond so many, the one that was put there longest ago goes. */
export const putLast = <Value>(map: Map<string, Value>, key: string, value: Value, most: number): void => {
  map.delete(key);
  map.set(key, value);
  const [first] = map.keys();
  if (map.size > most && first !== undefined) map.delete(first);
};
