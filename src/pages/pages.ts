import type { AnyPage } from '../platform/http/page.ts';
import * as anmelden from './anmelden/forms.tsx';
import { mitglieder } from './mitglieder/pages.ts';

/** Every page of the product; its address says which. */
export const pages: AnyPage[] = [...Object.values(anmelden), ...mitglieder];
