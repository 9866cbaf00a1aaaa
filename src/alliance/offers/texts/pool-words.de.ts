import type { ApartReason } from '../pool-types.ts';

/** What the command line says about a pool. */
export const poolWords = {
  yes: 'Möglich: Alle {wanted} gewünschten Plätze lassen sich zusagen, mit den Angeboten „bis zu“.',
  yesExact: 'Möglich: Alle {wanted} gewünschten Plätze lassen sich zusagen, auch ohne die Angebote „bis zu“.',
  no: 'Nicht möglich: Von {wanted} gewünschten Plätzen gehen höchstens {served}; es fehlen {missing}.',
  noGroups:
    'Nicht möglich: Wegen der Mindestgruppen gehen von {wanted} gewünschten Plätzen höchstens {served}. Alle Fälle wurden durchgesehen.',
  noBetween:
    'Nicht möglich: Von {wanted} gewünschten Plätzen gehen sicher {served}, höchstens {atMost}; genauer ließ es sich wegen der Mindestgruppen nicht ausrechnen.',
  open: 'Nicht entschieden: Von {wanted} gewünschten Plätzen gehen sicher {served}. Ob die übrigen gehen, ließ sich wegen der Mindestgruppen nicht ausrechnen.',
  ratio: 'In diesem Verhältnis geht höchstens das {times}-Fache:',
  ratioBetween: 'In diesem Verhältnis geht sicher das {times}-Fache, höchstens das {atMost}-Fache:',
  ratioLimit: 'Das {times}-Fache geht nicht:',
  bottleneck:
    'Engstelle: Für {demands} zählen nur diese Angebote ({offers}), zusammen {places} Plätze: {names}. Gewünscht sind {wanted}, es fehlen {missing}.',
  nobody: 'Engstelle: Für {demands} gibt es kein Angebot. Gewünscht sind {wanted}.',
  most: 'Zusammen: {exact} Plätze genau und bis zu {upTo} weitere (Angebote: {offers}). Je Programm, jeder Platz einmal:',
  places: '{exact} genau, bis zu {upTo} weitere',
  beside: '{demand}: neben den anderen Wünschen bis {most}',
  besideAtMost: '{demand}: neben den anderen Wünschen höchstens {most}; Mindestgruppen können es senken',
  perMonth:
    'Daneben, nicht addiert: jeden Monat {exact} genau und bis zu {upTo} weitere (Angebote: {offers}).',
  perYear: 'Daneben, nicht addiert: jedes Jahr {exact} genau und bis zu {upTo} weitere (Angebote: {offers}).',
  apart: 'Daneben, nicht addiert: {reason} (Angebote: {offers}, genannte Zahlen zusammen {number}).',
  reasons: {
    'on-request': 'auf Anforderung',
    'at-least': '„mindestens“',
    resolved: 'beschlossen, noch nicht freigegeben',
    discussed: 'besprochen, nicht beschlossen',
    paused: 'angehalten',
    mandate: 'vom Mandat nicht mehr getragen',
    'closed-programme': 'nur für ausgesetzte oder beendete Programme',
    later: 'mit späterem Beginn',
    'used-up': 'vergeben',
    expired: 'abgelaufen',
  } satisfies Record<ApartReason, string>,
};
