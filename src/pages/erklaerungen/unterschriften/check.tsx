import { checkLetter } from '../../../alliance/statements/actions/check-letter.ts';
import { letterCheck } from '../../../alliance/statements/reads/letter-check.ts';
import { texts } from '../../../alliance/statements/texts/index.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { form } from '../../../platform/http/page.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { ShownBy } from '../../../platform/read.ts';
import { fill } from '../../../platform/texts.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Details } from '../../../ui/Details.tsx';
import { Form } from '../../../ui/Form.tsx';
import { PageHead } from '../../../ui/PageHead.tsx';
import { SubmitButton } from '../../../ui/SubmitButton.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { SchemaForm } from '../../SchemaForm.tsx';
import { toAll } from '../parts.tsx';

type Shown = ShownBy<typeof letterCheck>;
export const checkPath = '/erklaerungen/pruefen';

/** Anybody may have a letter checked; the result has an address of its own and can be passed on. */
export const checkLetterPage = form({
  path: checkPath,
  action: checkLetter,
  read: letterCheck,
  title: (_, { language }) => texts(language).signing.check.title,
  crumbs: (_, visit) => [toAll(visit)],
  view: (state, shown, visit) => {
    const { signing, actions } = texts(visit.language);
    const t = signing.check;
    return (
      <>
        <SchemaForm
          state={{ ...state, action: checkPath }}
          words={actions['check-letter']}
          visit={visit}
          head={
            <>
              <PageHead title={t.title} lead={t.lead} />
              <Verdict shown={shown} visit={visit} />
            </>
          }
        />
        <Details summary={t.bySum}>
          <Form action={checkPath} method="get" label={t.bySum}>
            <TextField name="pruefsumme" label={t.sum} hint={t.sumHint} maxlength={64} required />
            <SubmitButton label={t.compare} variant="secondary" />
          </Form>
        </Details>
        <Details summary={t.how}>
          <p class="hm-pre">{t.howText}</p>
        </Details>
      </>
    );
  },
  after: ({ reply }) => `${checkPath}?pruefsumme=${String(reply?.['hash'])}`,
});

const Verdict = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const t = texts(language).signing.check;
  if (!shown) return <></>;
  const { verdict, letter, hash } = shown;
  return (
    <Alert tone={verdict === 'unknown' ? 'warning' : 'success'} title={t.verdicts[verdict]} role="status">
      <p>{t.verdictTexts[verdict]}</p>
      {letter && (
        <p>
          <a href={`/erklaerungen/${letter.id}/unterschriften`}>{letter.title}</a>,{' '}
          {fill(t.sent, { day: formatLongDay(letter.sentOn, language), n: letter.signatures })}
        </p>
      )}
      <p>
        {t.given}: <code class="hm-hash">{hash}</code>
      </p>
    </Alert>
  );
};
