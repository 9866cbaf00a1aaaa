/** What an authority got, on its start page. */
export const receivedDe = {
  letter: 'Schreiben {reference}: {subject}',
  reminder: 'Erinnerung zu {reference}: {subject}',
  callOff: 'Ihr Abruf von {wanted} Plätzen: {pledged} zugesagt',
  pooledOffer: 'Gebündeltes Angebot {number}: {title}',
  withdrawnOffer: 'Zurückgezogen: gebündeltes Angebot {number}: {title}',
};
