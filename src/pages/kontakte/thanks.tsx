import { texts } from '../../alliance/people/texts/index.ts';
import { page } from '../../platform/http/page.ts';
import { PageHead } from '../../ui/PageHead.tsx';

/** What stands there after a contact was confirmed by link. */
export const thanksPage = page<never>({
  path: '/bestaetigen/danke',
  title: (_, { language }) => texts(language).campaign.thanks,
  view: (_, { language }) => (
    <PageHead title={texts(language).campaign.thanks} lead={texts(language).campaign.thanksText} />
  ),
});
