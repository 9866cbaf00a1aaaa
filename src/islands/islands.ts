/** Every page works without these; they only make some of them more pleasant. */
import { closeDisclosures } from './disclosure-close.ts';
import { enhanceComboboxes } from './combobox.ts';
import { focusErrors } from './focus-errors.ts';
import { guardInput } from './dirty-form.ts';
import { followLive } from './live.ts';

focusErrors();
closeDisclosures();
enhanceComboboxes();
guardInput();
followLive();
