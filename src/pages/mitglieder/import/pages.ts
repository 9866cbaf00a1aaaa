import type { AnyPage } from '../../../platform/http/page.ts';
import * as forms from './forms.tsx';
import { importPage } from './import.tsx';
import { importsPage } from './list.tsx';

/** Bringing lists of members and contacts in. */
export const einfuhr: AnyPage[] = [importsPage, ...Object.values(forms), importPage];
