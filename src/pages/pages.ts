import type { AnyPage } from '../platform/http/page.ts';
import * as anliegenForms from './anliegen/forms.tsx';
import * as anliegen from './anliegen/pages.tsx';
import * as anmelden from './anmelden/forms.tsx';

/** Every page of the product; its address says which. */
export const pages: AnyPage[] = [Object.values(anmelden), Object.values(anliegenForms), Object.values(anliegen)].flat();
