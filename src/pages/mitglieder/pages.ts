import type { AnyPage } from '../../platform/http/page.ts';
import { mapPage } from '../karte/map.tsx';
import { directoryPage } from './directory.tsx';
import { editEntryForm, recordStepForm, voidStepForm } from './forms.tsx';
import { downloads } from './downloads.ts';
import { municipalityPage } from './municipality.tsx';

export const mitglieder: AnyPage[] = [
  directoryPage,
  mapPage,
  ...downloads,
  municipalityPage,
  recordStepForm,
  voidStepForm,
  editEntryForm,
];
