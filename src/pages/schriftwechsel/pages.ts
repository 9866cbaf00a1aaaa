import type { AnyPage } from '../../platform/http/page.ts';
import * as byLink from './by-link.tsx';
import * as downloads from './downloads.ts';
import * as forms from './forms.tsx';
import { threadsPage } from './list.tsx';
import { threadPage } from './thread.tsx';

export const schriftwechsel: AnyPage[] = [
  threadsPage,
  threadPage,
  ...Object.values(forms),
  ...Object.values(byLink),
  ...Object.values(downloads),
];
