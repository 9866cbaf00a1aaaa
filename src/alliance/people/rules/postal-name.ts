const short: Record<string, string> = { M: 'Markt', St: 'Stadt', GKSt: 'Große Kreisstadt' };

/**
 * A municipality as an envelope names it: what the register puts behind the name stands before it
 * (`Kiel, Landeshauptstadt` is the Landeshauptstadt Kiel). Descriptions that are no part of the name are left out.
 *
 * @de Kommune im Anschriftfeld
 * @source anrede#anschrift
 */
export const postalName = (officialName: string): string => {
  const [name = '', addition = ''] = officialName.split(',').map((part) => part.trim());
  const title = short[addition] ?? addition;
  return /^\p{Lu}\p{L}{2,}/u.test(title) ? `${title} ${name}` : name;
};
