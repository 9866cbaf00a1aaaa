import { prepareResponse } from '../../alliance/statements/actions/prepare-response.ts';
import { releaseResponse } from '../../alliance/statements/actions/release-response.ts';
import { staySilent } from '../../alliance/statements/actions/stay-silent.ts';
import { ownRelease } from '../../alliance/statements/reads/own-release.ts';
import { ownResponse } from '../../alliance/statements/reads/own-response.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { ConfirmDeed } from '../mandate/ConfirmDeed.tsx';
import { OwnPositions } from './OwnPositions.tsx';
import { toAll, toStatement } from './parts.tsx';
import { ResponseForm } from './ResponseForm.tsx';

type Shown = ShownBy<typeof ownResponse>;
const crumbs = ({ statement }: Shown, visit: Visit) => [toAll(visit), toStatement(statement)];
const fixed = ({ id }: Record<string, string>) => ({ statement: Number(id) });
const base = (id: number) => `/erklaerungen/${id}`;

export const responseForm = form({
  path: '/erklaerungen/:id{[0-9]+}/positionen/eigene',
  action: prepareResponse,
  read: ownResponse,
  crumbs,
  fixed,
  title: ({ statement }, { language }) => fill(texts(language).mine.title, { title: statement.title }),
  view: (state, shown, visit) => <ResponseForm state={state} shown={shown} visit={visit} />,
  after: (_, __, input) => `${base(input.statement)}/positionen/eigene`,
});

export const releaseForm = form({
  path: '/erklaerungen/:id{[0-9]+}/positionen/freigeben',
  action: releaseResponse,
  read: ownRelease,
  crumbs,
  fixed,
  title: ({ statement }, { language }) => fill(texts(language).mine.releaseTitle, { title: statement.title }),
  view: (state, shown, visit) => (
    <>
      <ConfirmDeed
        state={state}
        texts={texts(visit.language).actions['release-response']}
        about={<OwnPositions shown={shown} visit={visit} />}
        back={base(shown.statement.id)}
        version={shown.version}
        visit={visit}
      />
      <p>
        <ButtonLink
          href={`${base(shown.statement.id)}/positionen/eigene`}
          label={texts(visit.language).mine.back}
        />
      </p>
    </>
  ),
  after: (_, __, input) => base(input.statement),
});

export const silentForm = form({
  path: '/erklaerungen/:id{[0-9]+}/positionen/keine',
  action: staySilent,
  read: ownResponse,
  crumbs,
  fixed,
  title: ({ statement }, { language }) => fill(texts(language).mine.silentTitle, { title: statement.title }),
  view: (state, shown, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['stay-silent']}
      about={shown.statement.title}
      back={base(shown.statement.id)}
      version={shown.version}
      visit={visit}
    />
  ),
  after: (_, __, input) => base(input.statement),
});
