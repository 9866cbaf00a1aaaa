import type { Drawings } from '../platform/http/site.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { SchemaForm } from './SchemaForm.tsx';
import { Shell } from './Shell.tsx';

/** How this product draws what the platform serves. */
export const drawings: Drawings = {
  shell: (frame, content, visit) => (
    <Shell frame={frame} visit={visit}>
      {content}
    </Shell>
  ),
  form: (state, words, options, visit, above) => (
    <SchemaForm state={state} words={words} options={options} visit={visit} above={above} />
  ),
  sentence: (heading, sentence, way) => (
    <>
      <PageHead title={heading} lead={sentence} />
      <p>
        <ButtonLink href={way.href} label={way.label} />
      </p>
    </>
  ),
};
