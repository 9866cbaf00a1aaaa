import type { AnyPage } from '../../platform/http/page.ts';
import * as forms from './forms.tsx';
import { sponsorshipPage } from './sponsorship.tsx';
import { sponsorshipsPage } from './sponsorships.tsx';

/** Sponsorships of rescue organisations. */
export const patenschaften: AnyPage[] = [sponsorshipsPage, ...Object.values(forms), sponsorshipPage];
