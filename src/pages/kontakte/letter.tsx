import { letter } from '../../alliance/people/reads/letter.ts';
import { postalName } from '../../alliance/people/rules/postal-name.ts';
import { fillLetter } from '../../alliance/people/rules/serial-letter.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import type { Letter } from '../../platform/documents/letter-docx.ts';
import { formatLongDay } from '../../platform/format.ts';
import { download, page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { letterCrumbs, lettersPath } from './letters.tsx';

type Shown = ShownBy<typeof letter>;
type One = Shown['letters'][number];

/** Letters are German, whatever language the writer reads. */
const german = texts('de').letters;

/** One letter as it will stand on paper. */
const letterFor = ({ letter: known, today }: Shown, one: One): Letter => {
  const values = {
    kommune: placeName(one.municipalityName),
    land: landOf(known.land)?.de ?? '',
    name: one.name,
    funktion: one.functionTitle,
  };
  const unit = one.unit ?? (one.functionTitle || one.nameLine ? '' : german.headUnit);
  return {
    address: [
      postalName(one.municipalityName),
      unit,
      one.functionTitle,
      one.nameLine,
      [one.postcode, placeName(one.municipalityName)].filter(Boolean).join(' '),
    ].filter((line) => line !== ''),
    place: known.place,
    day: formatLongDay(today, 'de'),
    subject: fillLetter(known.subject, values),
    paragraphs: [
      `${one.salutation},`,
      ...fillLetter(known.text, values).split(/\r?\n\s*\r?\n/u),
      german.closing,
    ],
    signature: known.signature.split(/\r?\n/u),
  };
};

/** `Flensburg, Stadt` is posted to Flensburg. */
const placeName = (officialName: string): string => officialName.replace(/\s*,.*$/su, '');

export const letterPage = page({
  path: `${lettersPath}/:id{[0-9]+}`,
  read: letter,
  title: ({ letter: { subject } }) => subject,
  crumbs: letterCrumbs,
  view: (shown, visit) => <Preview shown={shown} visit={visit} />,
});

const Preview = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { letters: t } = texts(language);
  const { id, subject } = shown.letter;
  const count = shown.letters.length;
  const revise = <ButtonLink href={`${lettersPath}/${id}/aendern`} label={t.revise} />;
  if (count === 0)
    return (
      <>
        <PageHead title={subject} />
        <EmptyState title={t.nobody} text={t.nobodyText} action={revise} />
      </>
    );
  return (
    <>
      <PageHead
        title={subject}
        kicker={t.preview}
        lead={leadFor(count, t)}
        actions={
          <>
            <ButtonLink
              href={`${lettersPath}/${id}/briefe.docx`}
              label={t.download}
              variant="primary"
              icon="download"
              download
            />
            {revise}
          </>
        }
      />
      {shown.letters.slice(0, 3).map((one) => (
        <Sheet letter={letterFor(shown, one)} />
      ))}
      <Details summary={`${t.list} (${count})`}>
        <DataTable
          caption={t.list}
          hideCaption
          rows={shown.letters}
          columns={[
            { header: t.address, rowHeader: true, cell: (one) => letterFor(shown, one).address.join(', ') },
            { header: t.salutation, cell: ({ salutation }) => salutation },
          ]}
        />
      </Details>
    </>
  );
};

const leadFor = (count: number, t: typeof german): string => {
  if (count === 1) return t.oneLetter;
  return fill(count > 3 ? t.previewLead : t.fewLetters, { n: count });
};

const Sheet = ({ letter: { address, place, day, subject, paragraphs, signature } }: { letter: Letter }) => (
  <article class="hm-letter" lang="de">
    <address>
      {address.map((line) => (
        <div>{line}</div>
      ))}
    </address>
    <p class="hm-letter__day">{[place, day].join(', ')}</p>
    <h2>{subject}</h2>
    {paragraphs.map((paragraph) => (
      <p class="hm-letter__text">{paragraph}</p>
    ))}
    <p class="hm-letter__text">{signature.join('\n')}</p>
  </article>
);

export const lettersDocx = download({
  path: `${lettersPath}/:id{[0-9]+}/briefe.docx`,
  read: letter,
  file: async (shown) => ({
    name: `serienbrief-${shown.letter.id}-${shown.today}.docx`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    body: await (await import('../../platform/documents/letter-docx.ts')).writeLetters({
      title: shown.letter.subject,
      author: shown.letter.signature.split(/\r?\n/u)[0] ?? '',
      letters: shown.letters.map((one) => letterFor(shown, one)),
    }),
  }),
});
