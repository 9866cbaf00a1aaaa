import type { Context } from '../platform/house.ts';
import { admissions } from './admissions/context.ts';
import { correspondence } from './correspondence/context.ts';
import { mandates } from './mandates/context.ts';
import { matters } from './matters/context.ts';
import { members } from './members/context.ts';
import { news } from './news/context.ts';
import { offers } from './offers/context.ts';
import { operations } from './operations/context.ts';
import { people } from './people/context.ts';
import { practices } from './practices/context.ts';
import { programmes } from './programmes/context.ts';
import { statements } from './statements/context.ts';
import { surveys } from './surveys/context.ts';
import { territory } from './territory/context.ts';

/** Every context of the alliance. */
export const contexts: Context[] = [
  territory,
  people,
  members,
  matters,
  mandates,
  practices,
  programmes,
  offers,
  statements,
  correspondence,
  admissions,
  surveys,
  news,
  operations,
];
