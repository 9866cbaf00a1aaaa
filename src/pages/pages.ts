import type { AnyPage } from '../platform/http/page.ts';
import * as anmelden from './anmelden/forms.tsx';

/** Every page of the product; its address says which. */
export const pages: AnyPage[] = [Object.values(anmelden)].flat();
