import { joining } from '../../alliance/members/reads/joining.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { download, page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Actions } from '../../ui/Actions.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { joinCrumb } from './crumbs.ts';
import { modelBlocks, modelText } from './model-resolution.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a municipality needs before it can join. */
export const starterPage = page({
  path: '/beitreten/starthilfe',
  read: joining,
  title: (_, { language }) => texts(language).joining.starter.title,
  crumbs: (_, { language }) => [joinCrumb(language)],
  view: (_, visit) => <Starter visit={visit} />,
});

export const modelWord = download({
  path: '/beitreten/musterbeschluss.docx',
  read: joining,
  async file(_, { language }) {
    const { model } = texts(language).joining;
    const { writeTextDocument } = await import('../../platform/documents/text-docx.ts');
    const body = await writeTextDocument({
      title: model.title,
      language: language === 'en' ? 'en-GB' : 'de-DE',
      blocks: modelBlocks(language),
    });
    return { name: `${model.fileName}.docx`, type: wordType, body };
  },
});

export const modelPlain = download({
  path: '/beitreten/musterbeschluss.txt',
  read: joining,
  file: (_, { language }) => ({
    name: `${texts(language).joining.model.fileName}.txt`,
    type: 'text/plain; charset=utf-8',
    body: modelText(language),
  }),
});

const Starter = ({ visit: { language } }: { visit: Visit }) => {
  const { starter, model, way, start } = texts(language).joining;
  return (
    <>
      <PageHead
        title={starter.title}
        lead={starter.lead}
        actions={<ButtonLink href="/beitreten/interesse" label={start} variant="primary" />}
      />
      <h2>{starter.routes.title}</h2>
      <ul class="hm-prose">
        {starter.routes.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <SourceNote sources={[starter.routes.source]} words={{ asOf: way.asOf, source: way.source }} />
      <h2>{starter.check.title}</h2>
      <ul class="hm-prose">
        {starter.check.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <h2>{starter.model.title}</h2>
      <p class="hm-prose">{starter.model.note}</p>
      <p class="hm-prose">{model.intro}</p>
      <ol class="hm-prose">
        {model.items.map((item) => (
          <li>{item}</li>
        ))}
      </ol>
      <Actions>
        <ButtonLink
          href="/beitreten/musterbeschluss.docx"
          label={starter.model.word}
          icon="download"
          download
        />
        <ButtonLink
          href="/beitreten/musterbeschluss.txt"
          label={starter.model.text}
          icon="download"
          download
        />
      </Actions>
    </>
  );
};
