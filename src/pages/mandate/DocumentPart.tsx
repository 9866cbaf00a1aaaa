import { texts } from '../../alliance/mandates/texts/index.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { Details } from '../../ui/Details.tsx';
import type { Shown } from './resolution.tsx';

const megabyte = 1024 * 1024;
const sizeOf = (bytes: number, language: Visit['language']): string =>
  bytes < megabyte
    ? `${formatNumber(Math.ceil(bytes / 1024), language)} kB`
    : `${formatNumber(bytes / megabyte, language, 1)} MB`;

/** The paper itself and what it says, as text. */
export const DocumentPart = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { one: t } = texts(language);
  const base = `/mandate/${shown.id}`;
  const { document } = shown;
  return (
    <section aria-labelledby="dokument">
      <h2 class="kern-heading-medium" id="dokument">
        {t.document}
      </h2>
      {document ? (
        <p>
          <a href={`${base}/dokument`} download="">
            {document.name}
          </a>{' '}
          <span class="hm-source">{sizeOf(document.size, language)}</span>
        </p>
      ) : (
        <p>{t.noDocument}</p>
      )}
      {shown.transcription && (
        <Details summary={t.transcription}>
          <p class="hm-pre">{shown.transcription}</p>
        </Details>
      )}
      {shown.may.keep && (
        <ul class="hm-list">
          <li>
            <a href={`${base}/dokument/anhaengen`}>{document ? t.replace : t.attach}</a>
          </li>
          <li>
            <a href={`${base}/dokument/text`}>{t.transcribe}</a>
          </li>
        </ul>
      )}
    </section>
  );
};
