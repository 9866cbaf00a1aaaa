import type { AnyPage } from '../../platform/http/page.ts';
import * as forms from './forms.tsx';
import { measureDocumentDownload, measurePage } from './measure.tsx';
import { measuresPage } from './measures.tsx';
import * as suggestions from './suggestions.tsx';

/** What municipalities do and others may take over. */
export const gutePraxis: AnyPage[] = [
  measuresPage,
  ...Object.values(suggestions),
  ...Object.values(forms),
  measurePage,
  measureDocumentDownload,
];
