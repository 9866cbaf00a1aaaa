import { texts } from '../../alliance/programmes/texts/index.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import type { Part } from './programme.tsx';

/** By when what must be done. */
export const Deadlines = ({ shown, visit: { language } }: Part) => {
  const { one: t } = texts(language);
  const base = `/programme/${shown.id}/fristen`;
  return (
    <section>
      <h2 class="kern-heading-medium">{t.deadlines}</h2>
      {shown.deadlines.length === 0 ? (
        <p>{t.noDeadlines}</p>
      ) : (
        <ul>
          {shown.deadlines.map(({ id, day, what, source }) => (
            <li>
              <strong>{formatDay(day, language)}</strong>: {what}{' '}
              {day < shown.today && <Badge label={t.over} />}{' '}
              <span class="hm-source">
                {source}
                {shown.may.keep && (
                  <>
                    {' · '}
                    <a href={`${base}/${id}/entfernen`} aria-label={fill(t.removeAbout, { what })}>
                      {t.remove}
                    </a>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {shown.may.keep && (
        <p>
          <ButtonLink href={`${base}/neu`} label={t.addDeadline} icon="add" />
        </p>
      )}
    </section>
  );
};

/** Orders, letters, reports. */
export const Documents = ({ shown, visit: { language } }: Part) => {
  const { one: t } = texts(language);
  const base = `/programme/${shown.id}/unterlagen`;
  return (
    <section>
      <h2 class="kern-heading-medium">{t.documents}</h2>
      {shown.documents.length === 0 ? (
        <p>{t.noDocuments}</p>
      ) : (
        <ul>
          {shown.documents.map(({ id, title, link, file, fileName, size, addedOn }) => (
            <li>
              {link ? <a href={link}>{title}</a> : title}{' '}
              {file !== null && (
                <a href={`${base}/${id}`}>
                  {fill(t.file, {
                    name: fileName ?? '',
                    kb: formatNumber(Math.ceil((size ?? 0) / 1024), language),
                  })}
                </a>
              )}{' '}
              <span class="hm-source">
                {formatDay(addedOn, language)}
                {shown.may.keep && (
                  <>
                    {' · '}
                    <a href={`${base}/${id}/entfernen`} aria-label={fill(t.removeAbout, { what: title })}>
                      {t.remove}
                    </a>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {shown.may.keep && (
        <p>
          <ButtonLink href={`${base}/neu`} label={t.attach} icon="add" />
        </p>
      )}
    </section>
  );
};
