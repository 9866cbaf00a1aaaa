import type { Day } from '../../shared/days.ts';

/** How the places of a call-off are shared out. @de Verteilungsverfahren @source aufnahmen#verteilung */
export const methods = ['largest-remainder', 'sainte-lague'] as const;
export type Method = (typeof methods)[number];
