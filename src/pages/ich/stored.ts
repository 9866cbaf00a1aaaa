import { stored } from '../../alliance/people/reads/stored.ts';
import { download } from '../../platform/http/page.ts';

const fileOf = (path: string) =>
  download({
    path,
    read: stored,
    file: (value) => ({
      name: `auskunft-${value.asOf.slice(0, 10)}.json`,
      type: 'application/json; charset=utf-8',
      body: `${JSON.stringify(value, null, 2)}\n`,
    }),
  });

/** Everything that is stored about the reader, and, for those who answer such wishes, about somebody else. */
export const ownStored = fileOf('/ich/auskunft.json');
export const storedOf = fileOf('/menschen/:person/auskunft.json');
