import type { AnyPage } from '../../../platform/http/page.ts';
import * as forms from './forms.tsx';
import { importPage } from './import.tsx';
import { importsPage } from './list.tsx';
import * as tidy from './tidy.tsx';

/** Bringing lists of members and contacts in, and tidying what came of them. */
export const einfuhr: AnyPage[] = [importsPage, ...Object.values(forms), importPage, ...Object.values(tidy)];
