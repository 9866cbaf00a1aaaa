import { adoption } from '../../alliance/mandates/reads/adoption.ts';
import { openPlaces } from '../../alliance/mandates/rules/fill-model.ts';
import { texts } from '../../alliance/mandates/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Actions } from '../../ui/Actions.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Steps } from '../../ui/Steps.tsx';

type Shown = ShownBy<typeof adoption>;

export const adoptionPage = page({
  path: '/mandate/uebernahmen/:id{[0-9]+}',
  read: adoption,
  title: ({ title, name }) => `${title} (${name})`,
  crumbs: ({ model, modelTitle }, { language }) => [
    { href: '/mandate', label: texts(language).one.mandates },
    { href: '/mandate/muster', label: texts(language).models.title },
    { href: `/mandate/muster/${model}`, label: modelTitle },
  ],
  view: (shown, visit) => <AdoptionView shown={shown} visit={visit} />,
});

const AdoptionView = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const t = texts(language).models;
  const open = openPlaces([shown.title, shown.text, shown.reasons].join('\n'));
  const base = `/mandate/uebernahmen/${shown.id}`;
  const isResolved = shown.resolution !== null;
  const at = isResolved ? 3 : open.length > 0 ? 1 : 2;
  return (
    <>
      <PageHead
        kicker={`${shown.name}: ${fill(t.adoptionOf, { title: shown.modelTitle })}`}
        title={shown.title}
      />
      <Steps
        label={t.steps}
        words={t.stepWords}
        steps={t.step.map((label, index) => ({
          label,
          state: index < at ? 'done' : index === at ? 'current' : 'todo',
        }))}
      />
      {open.length > 0 && <Alert tone="warning" title={fill(t.placesOpen, { places: open.join(', ') })} />}
      {!isResolved && open.length === 0 && <p>{t.step3}</p>}
      <Actions>
        {!isResolved && (
          <ButtonLink
            href={`${base}/anpassen`}
            label={t.adapt}
            icon="edit"
            variant={open.length > 0 ? 'primary' : 'secondary'}
          />
        )}
        <ButtonLink
          href={`${base}/beschlussvorlage.docx`}
          label={t.docx}
          icon="download"
          download
          variant={at === 2 ? 'primary' : 'secondary'}
        />
        {isResolved ? (
          <ButtonLink href={`/mandate/${shown.resolution}`} label={t.toResolution} />
        ) : (
          <ButtonLink href={`/mandate/neu?uebernahme=${shown.id}`} label={t.record} />
        )}
      </Actions>
      <h2 class="kern-heading-medium">{t.text}</h2>
      <blockquote class="hm-quote">{shown.text}</blockquote>
      <h2 class="kern-heading-medium">{t.reasons}</h2>
      <blockquote class="hm-quote">{shown.reasons}</blockquote>
      <p class="hm-source">{fill(t.changedOn, { day: formatDay(shown.changedOn, language) })}</p>
    </>
  );
};
