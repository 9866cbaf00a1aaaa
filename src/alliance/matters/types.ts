import type { Day } from '../../shared/days.ts';
import type { Role } from '../../shared/occasion.ts';

export const layers = ['municipality', 'land', 'federation'] as const;
export type Layer = (typeof layers)[number];
export const matterKinds = ['question', 'proposal'] as const;
export type MatterKind = (typeof matterKinds)[number];

/** Where a matter lies. @de Ebene */
export interface Desk {
  layer: Layer;
  municipality: string | null;
  land: string | null;
}

/** A question or proposal on its way. @de Anliegen */
export interface Matter {
  id: number;
  kind: MatterKind;
  title: string;
  body: string;
  fromMunicipality: string | null;
  fromLand: string | null;
  raisedBy: number;
  raisedAt: Date;
  desk: Desk;
  dueDay: Day;
  state: 'open' | 'answered' | 'withdrawn';
  version: number;
}

/** One step of a matter's way. @de Weg */
export interface Move {
  move: 'raised' | 'passed' | 'answered' | 'withdrawn';
  at: Date;
  role: Role;
  desk: Desk;
  note: string;
}
