import { choice, input, optional, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { lands } from '../../territory/lands.ts';
import { selectCatalogues, selectDemands } from '../db/catalogues.ts';
import { selectLatest } from '../db/progress.ts';
import { mayEnterSomewhere, mayKeepCatalogues, mayReadPublic } from '../permissions.ts';
import { compareDemands } from '../rules/compare.ts';

/** How many municipalities stand how with each demand, in all and in one Land. */
export const comparison = read({
  name: 'practices.comparison',
  input: input({
    katalog: optional(text(20)),
    land: optional(choice(lands.map(({ key }) => key) as [string, ...string[]])),
  }),
  async load(db, { katalog }) {
    const catalogues = await selectCatalogues(db);
    const catalogue = catalogues.find(({ key }) => katalog === null || key === katalog);
    if (!catalogue) return null;
    const demands = (await selectDemands(db)).filter((demand) => demand.catalogue === catalogue.key);
    return { catalogues, catalogue, demands, latest: await selectLatest(db, catalogue.key, null) };
  },
  may: mayReadPublic,
  show({ catalogues, catalogue, demands, latest }, occasion, { land }) {
    const chosen = latest.filter((one) => land === null || one.land === land);
    const { municipalities, rows } = compareDemands(demands, chosen);
    return {
      catalogues: catalogues.map(({ key, title }) => ({ key, title })),
      catalogue,
      land,
      municipalities,
      rows: rows.map((row, index) => ({ ...row, demand: demands[index] as (typeof demands)[number] })),
      keys: [...new Set(chosen.map(({ municipality }) => municipality))],
      perLand: lands.map(({ key }) => {
        const own = latest.filter((one) => one.land === key);
        return { land: key, ...compareDemands(demands, own) };
      }),
      lastDay:
        chosen
          .map(({ day }) => day)
          .sort()
          .at(-1) ?? null,
      today: occasion.today,
      may: {
        enter: mayEnterSomewhere(occasion, {}).allowed,
        keepCatalogues: mayKeepCatalogues(occasion, {}).allowed,
      },
    };
  },
});
