import { texts } from '../../alliance/members/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import type { Shown } from './municipality.tsx';

/** How to reach the municipality: units and mailboxes, telephone and name only for those they are meant for. */
export const ContactCard = ({
  contacts,
  expected,
  visit: { language },
}: {
  contacts: Shown['contacts'];
  expected: boolean;
  visit: Visit;
}) => {
  const t = texts(language).register.municipality;
  if (contacts.length === 0 && !expected) return null;
  return (
    <section aria-labelledby="kontakt">
      <h2 class="kern-heading-medium" id="kontakt">
        {t.contact}
      </h2>
      {contacts.length === 0 && <p>{t.noContact}</p>}
      {contacts.map(({ unit, mailbox, phone, name, confirmedOn }) => (
        <address class="hm-address">
          <strong>{unit}</strong>
          {name && <div>{name}</div>}
          <div>
            <a href={`mailto:${mailbox}`}>{mailbox}</a>
          </div>
          {phone && (
            <div>
              {t.phone} <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
            </div>
          )}
          <p class="hm-source">{fill(t.confirmedOn, { day: formatDay(confirmedOn, language) })}</p>
        </address>
      ))}
    </section>
  );
};
