import { landNames } from '../../territory/lands.ts';

/** Words for the kinds that mandates know; used in forms, lists and sentences alike. */
export const wordsDe = {
  act: { appeal: 'Appellieren', cooperate: 'Kooperieren', act: 'Agieren' },
  result: {
    adopted: 'angenommen',
    amended: 'geändert angenommen',
    'partly-adopted': 'teilweise angenommen',
    rejected: 'abgelehnt',
  },
  effect: {
    permits: 'erlaubt',
    excludes: 'schließt aus',
    none: 'ohne Wirkung für Mandate',
    open: 'noch nicht zugeordnet',
  },
  condition: {
    'free-capacity': 'nur bei freien Kapazitäten',
    'federal-consent': 'nur mit Zustimmung des Bundes',
    'land-consent': 'nur mit Zustimmung des Landes',
    'cost-covered': 'nur bei Übernahme der Kosten',
    credited: 'nur bei Anrechnung auf die Quote',
    'not-credited': 'nur zusätzlich zur Quote',
    'council-informed': 'nur nach Unterrichtung des Gremiums',
    place: 'nur von oder an bestimmten Orten',
    other: 'andere Bedingung',
  },
  per: { total: 'insgesamt', year: 'im Jahr', month: 'im Monat' },
  realisation: {
    open: 'offen',
    'in-progress': 'in Arbeit',
    done: 'umgesetzt',
    dropped: 'nicht weiter verfolgt',
  },
  relation: { renews: 'verlängert', amends: 'ändert', repeals: 'hebt auf' },
  relatedBy: { renews: 'verlängert durch', amends: 'geändert durch', repeals: 'aufgehoben durch' },
  voteKind: {
    counted: 'ausgezählt',
    unanimous: 'einstimmig',
    majority: 'mehrheitlich, nicht ausgezählt',
    unknown: 'nicht bekannt',
  },
  verdict: {
    covered: 'gedeckt',
    'covered-under-condition': 'unter Bedingung gedeckt',
    'head-may-decide': 'Leitung darf entscheiden',
    'needs-resolution': 'braucht Beschluss',
    excluded: 'ausgeschlossen',
  },
  verdictMeans: {
    covered: 'Ein Beschluss erlaubt genau das.',
    'covered-under-condition': 'Ein Beschluss erlaubt das, wenn eine Bedingung erfüllt ist.',
    'head-may-decide':
      'Kein Beschluss reicht dafür aus; nach der eingetragenen Zuständigkeit genügt die Leitung.',
    'needs-resolution': 'Dafür fehlt ein Beschluss.',
    excluded: 'Ein Beschluss schließt das aus.',
  },
  lack: {
    condition: '{condition}',
    'up-to': 'bis zu {number} Personen',
    except: 'außer in diesem Punkt',
    rejected: 'vom Rat abgelehnt',
    'lesser-act': 'erlaubt weniger als gefragt',
    narrower: 'erlaubt nur einen Teil',
    'not-yet-valid': 'gilt erst ab {day}',
    expired: 'galt nur bis {day}',
    repealed: 'aufgehoben oder ersetzt zum {day}',
    number: 'noch {left} Personen frei, es fehlen {missing}',
  },
  land: landNames('de'),
};
