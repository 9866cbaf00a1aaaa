import { checkSnapshot } from '../../alliance/offers/actions/check-snapshot.ts';
import { snapshotCheck } from '../../alliance/offers/reads/snapshot-check.ts';
import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { formatDay } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Details } from '../../ui/Details.tsx';
import { Form } from '../../ui/Form.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { SchemaForm } from '../SchemaForm.tsx';
import { PoolTabs } from './PoolTabs.tsx';

type Shown = ShownBy<typeof snapshotCheck>;
const path = '/angebote/pruefen';

/** Anybody may have a file checked; the result has an address of its own and can be passed on. */
export const checkPage = form({
  path,
  action: checkSnapshot,
  read: snapshotCheck,
  title: (_, { language }) => poolTexts(language).snapshot.check.title,
  view: (state, shown, visit) => {
    const t = poolTexts(visit.language);
    return (
      <>
        <SchemaForm
          state={{ ...state, action: path }}
          words={t.actions['check-snapshot']}
          visit={visit}
          head={
            <>
              <PageHead title={t.snapshot.check.title} lead={t.snapshot.check.lead} />
              <PoolTabs current="check" visit={visit} />
              <Verdict shown={shown} visit={visit} />
            </>
          }
        />
        <BySum visit={visit} />
        <Details summary={t.snapshot.check.how}>
          <p>{t.snapshot.check.howText}</p>
        </Details>
      </>
    );
  },
  after: ({ reply }) => {
    const query = new URLSearchParams({ pruefsumme: String(reply?.['hash']) });
    if (reply?.['number']) query.set('nummer', String(reply['number']));
    return `${path}?${query.toString()}`;
  },
});

const tones = { genuine: 'success', changed: 'danger', unknown: 'warning' } as const;

const Verdict = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const t = poolTexts(language).snapshot.check;
  if (!shown) return <></>;
  const { verdict, number, day, hash, replacedBy, withdrawnOn } = shown;
  const values = { number: number ?? '', day: day ? formatDay(day, language) : '' };
  return (
    <Alert tone={tones[verdict]} title={t[verdict]} role="status">
      <p>{fill(t[`${verdict}Text`], values)}</p>
      {replacedBy && <p>{fill(t.replaced, { number: replacedBy })}</p>}
      {withdrawnOn && <p>{fill(t.withdrawn, { day: formatDay(withdrawnOn, language) })}</p>}
      <p>
        {t.hash}: <code>{hash}</code>
      </p>
    </Alert>
  );
};

/** Who holds only the paper compares the sum at its foot. */
const BySum = ({ visit: { language } }: { visit: Visit }) => {
  const t = poolTexts(language).snapshot.check;
  return (
    <Details summary={t.bySum}>
      <Form action={path} method="get" label={t.bySum}>
        <TextField name="pruefsumme" label={t.sum} hint={t.sumHint} maxlength={64} required />
        <SubmitButton label={t.compare} variant="secondary" />
      </Form>
    </Details>
  );
};
