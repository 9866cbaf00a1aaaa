import { texts } from '../../alliance/members/texts/index.ts';
import { newOnce } from '../../platform/http/protect.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { ButtonForm } from '../../ui/ButtonForm.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { formSeal } from '../account.tsx';

/** What a link says that has expired or that nobody knows: the way on. */
export const LinkEnded = ({
  value,
  visit,
}: {
  value: { link: 'unknown' | 'expired'; token: string };
  visit: Visit;
}) => {
  const t = texts(visit.language).applications.own;
  return value.link === 'expired' ? (
    <>
      <PageHead title={t.expiredTitle} lead={t.expiredText} />
      <ButtonForm
        action={`/beitreten/antrag/${encodeURIComponent(value.token)}/erneuern`}
        hidden={{ ...formSeal(visit), _einmal: newOnce() }}
        label={t.renew}
        variant="primary"
      />
    </>
  ) : (
    <>
      <PageHead title={t.unknownTitle} lead={t.unknownText} />
      <p>
        <ButtonLink href="/beitreten/interesse" label={t.again} variant="primary" />
      </p>
    </>
  );
};
