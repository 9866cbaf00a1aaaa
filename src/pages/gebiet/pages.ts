import type { AnyPage } from '../../platform/http/page.ts';
import * as forms from './forms.tsx';
import { registerPage } from './register.tsx';
import { uploadPage } from './upload.tsx';

/** Where municipalities, districts and Länder come from, and how a newer official register is taken over. */
export const gebiet: AnyPage[] = [registerPage, ...Object.values(forms), uploadPage];
