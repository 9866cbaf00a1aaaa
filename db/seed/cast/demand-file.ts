const harbour = (name: string, state: string, demands: Record<string, boolean | null>) => ({
  city: { name, slug: name.toLowerCase(), state, city_state: false },
  since: '2019',
  demands: { last_updated: '2023-05-06', ...demands },
});

/** Invented statements in the public eight-demand shape: sure, ambiguous, unknown, and a row without a name. */
export const inventedHarbours = [
  harbour('Norderney', 'Niedersachsen', {
    public_solidarity_declaration_decided: true,
    public_solidarity_declaration_fullfilled: true,
    supports_searescue_actively_decided: true,
    transparency_fullfilled: null,
  }),
  harbour('Völklingen', 'Saarland', {
    public_solidarity_declaration_decided: true,
    admission_in_addition_quota_decided: true,
  }),
  harbour('Rotenburg', 'Baden-Württemberg', { public_solidarity_declaration_decided: true }),
  harbour('Neustadt', 'Bayern', { public_solidarity_declaration_decided: true }),
  harbour('Seldwyla', 'Baden-Württemberg', { communal_reception_decided: true }),
  { city: { name: '' }, demands: {} },
];
