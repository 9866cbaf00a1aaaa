import type { MandateFacts, StoredItem } from '../mandates/rules/hold.ts';
import type { Condition, LimitPeriod } from '../mandates/types.ts';
import { groups } from './offer.fixture.ts';

interface Said {
  topics?: string[];
  groups?: string[];
  programmes?: string[];
  limit?: number | null;
  per?: LimitPeriod;
  used?: { number: number; day: string }[];
  effect?: 'permits' | 'excludes';
  act?: 'appeal' | 'act';
  result?: 'adopted' | 'rejected';
  conditions?: Condition[];
  from?: string;
  to?: string | null;
}

/** Mandates of Flensburg as tests say them: by default one item to admit people, without limit, since 2020. */
export const mandates = (...said: Said[]): MandateFacts => ({
  topics: [
    { key: 'admission', parent: null },
    { key: 'resettlement', parent: 'admission' },
  ].map((topic) => ({ ...topic, de: '', en: '', source: '', retiredOn: null })),
  groups: groups.map((group) => ({ ...group, de: '', en: '', source: '', retiredOn: null })),
  competences: [],
  items: said.map((one, index) => item(one, index + 1)),
});

const item = (said: Said, id: number): StoredItem => ({
  id,
  number: String(id),
  text: `Punkt ${id}`,
  municipality: '01001000',
  resolution: { id, title: `Beschluss ${id}`, reference: null, body: 'Rat', day: '2020-07-01' },
  result: said.result ?? 'adopted',
  effect: said.effect ?? 'permits',
  conditions: said.conditions ?? [],
  conditionText: null,
  validFrom: said.from ?? null,
  validTo: said.to ?? null,
  scopes: [
    {
      id: id * 10,
      act: said.act ?? 'act',
      topics: said.topics ?? ['admission'],
      groups: said.groups ?? [],
      programmes: said.programmes ?? [],
      limit: said.limit ?? null,
      per: said.per ?? 'total',
      uses: said.used ?? [],
    },
  ],
  fates: [],
});
