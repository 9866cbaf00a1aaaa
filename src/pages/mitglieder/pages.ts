import type { AnyPage } from '../../platform/http/page.ts';
import { directoryPage } from './directory.tsx';
import { municipalityPage } from './municipality.tsx';

export const mitglieder: AnyPage[] = [directoryPage, municipalityPage];
