import { bundleSubject } from '../../../src/alliance/news/actions/bundle-subject.ts';
import { openSituation } from '../../../src/alliance/news/actions/open-situation.ts';
import { selectThreads } from '../../../src/alliance/correspondence/db/list.ts';
import { readerOf } from '../../../src/alliance/correspondence/rules/reader.ts';
import { selectStatements } from '../../../src/alliance/statements/db/statements.ts';
import type { Stage } from '../stage.ts';
import type { Cast } from './offices.ts';

/** One situation that lasts, with a statement and letters, and one that is over. */
export const playSituations = (stage: Stage, cast: Cast): void => {
  const { ago, on } = stage;
  on(ago(500), async ({ act }) => {
    await act(cast.federal[0] ?? { kind: 'public' }, openSituation, {
      title: 'Brand in einem Lager (erfunden)',
      kind: 'catastrophe',
      summary: 'Nach einem Brand wird über zusätzliche Aufnahme gesprochen (erfunden).',
      source: 'erfunden für diese Vorführung',
      fromDay: ago(500),
      toDay: ago(420),
      audience: 'public',
    });
  });
  on(ago(3), async ({ act, db, today }) => {
    const federation = cast.federal[0] ?? ({ kind: 'public' } as const);
    const { reply } = await act(federation, openSituation, {
      title: 'Kinder in Not (erfunden)',
      kind: 'country',
      summary: 'Mitglieder bieten Plätze für verletzte und traumatisierte Kinder an (erfunden).',
      source: 'erfunden für diese Vorführung',
      fromDay: ago(60),
      audience: 'members',
    });
    const situation = Number(reply?.['id']);
    const [statement] = await selectStatements(db);
    const threads = await selectThreads(
      db,
      { authority: null, land: null, text: 'Aufnahme', standing: null },
      readerOf(federation),
      today,
      { order: 'opened', page: 1, size: 2 },
    );
    const addresses = [
      ...(statement ? [`/erklaerungen/${statement.id}`] : []),
      ...threads.map(({ id }) => `/schriftwechsel/${id}`),
    ];
    for (const address of addresses) await act(federation, bundleSubject, { situation, address });
  });
};
