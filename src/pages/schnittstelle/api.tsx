import { texts } from '../../alliance/operations/texts/index.ts';
import type { Context } from '../../platform/house.ts';
import { page } from '../../platform/http/page.ts';
import type { Language } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { type Operation, OperationDetails } from './Operation.tsx';

export const apiPage = page({
  path: '/api',
  title: (_, { language }) => texts(language).rights.api.title,
  wide: true,
  view(_, { language, house }) {
    const { rights } = texts(language);
    const t = rights.api;
    return (
      <>
        <PageHead
          title={t.title}
          lead={t.lead}
          actions={<ButtonLink href="/api/v1/openapi.json" label={t.document} />}
        />
        <div class="hm-prose">
          <h2 class="kern-heading-medium">{t.how}</h2>
          <ul>
            {t.howText.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </div>
        <nav aria-label={rights.contents}>
          <ul>
            {house.contexts.map((context) => (
              <li>
                <a href={`#${context.name}`}>{context.texts(language).name}</a>
              </li>
            ))}
          </ul>
        </nav>
        {house.contexts.map((context) => (
          <section id={context.name}>
            <h2 class="kern-heading-medium">{context.texts(language).name}</h2>
            {operationsOf(context, language).map((operation) => (
              <OperationDetails operation={operation} base={house.config.BASE_URL} language={language} />
            ))}
          </section>
        ))}
      </>
    );
  },
});

const verbOf = (name: string): string => name.split('.')[1] ?? name;

const operationsOf = (context: Context, language: Language): Operation[] => {
  const words = context.texts(language);
  return [
    ...context.reads.map(({ name, input, may }) => ({
      method: 'GET' as const,
      name,
      input,
      who: may.who,
      title: words.reads[verbOf(name)] ?? name,
      words: {},
    })),
    ...context.actions
      .filter(({ browserOnly }) => !browserOnly)
      .map(({ name, input, may }) => ({
        method: 'POST' as const,
        name,
        input,
        who: may.who,
        title: words.actions[verbOf(name)]?.title ?? name,
        words: words.actions[verbOf(name)]?.fields ?? {},
      })),
  ];
};
