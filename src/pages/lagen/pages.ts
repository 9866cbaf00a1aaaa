import type { AnyPage } from '../../platform/http/page.ts';
import * as forms from './forms.ts';
import { situationPage } from './situation.tsx';
import { situationsPage } from './situations.tsx';

export const lagen: AnyPage[] = [situationsPage, situationPage, ...Object.values(forms)];
