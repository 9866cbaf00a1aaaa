import { z } from 'zod';
import { secret } from '../../platform/form/inputs.ts';

/** The token of a personal link to an application: never stored in clear. */
export const linkToken = () => secret(z.string().min(1).max(200));
