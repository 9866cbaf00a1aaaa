/** What a text says as JSON; undefined where it is none. @source forderungen#acht-forderungen */
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
};
