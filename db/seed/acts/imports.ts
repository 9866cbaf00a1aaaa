import { confirmImport } from '../../../src/alliance/members/actions/confirm-import.ts';
import { mapColumns } from '../../../src/alliance/members/actions/map-columns.ts';
import { undoImport } from '../../../src/alliance/members/actions/undo-import.ts';
import { uploadList } from '../../../src/alliance/members/actions/upload-list.ts';
import { guessMapping } from '../../../src/alliance/members/rules/import-columns.ts';
import { uploadRegister } from '../../../src/alliance/territory/actions/upload-register.ts';
import { selectUnits } from '../../../src/alliance/territory/db/units.ts';
import { sql } from '../../../src/platform/database/index.ts';
import type { Actor } from '../../../src/shared/occasion.ts';
import { keyOf } from '../cast/story.ts';
import type { Stage } from '../stage.ts';
import { gv100adOf } from './gv100ad.ts';
import type { Cast } from './offices.ts';

/** Lists that were brought: one taken over, one taken back, a register that waits for its second person. */
export const playImports = (stage: Stage, cast: Cast): void => {
  const { ago } = stage;
  const first = (): Actor => cast.federal[0] ?? { kind: 'public' };

  const bring = (days: number, name: string, rows: string[][], isConfirmed = true) => {
    const list = { id: 0 };
    stage.on(ago(days), async ({ act, work }) => {
      const text = rows.map((row) => row.join(';')).join('\r\n');
      const file = { name, base64: Buffer.from(text).toString('base64') };
      const { reply } = await act(first(), uploadList, { file });
      list.id = Number(reply?.['id']);
      const mapping = Object.fromEntries(
        Object.entries(guessMapping(rows[0] ?? [])).map(([field, column]) => [String(column), field]),
      );
      await act(first(), mapColumns, { import: list.id, mapping });
      await work();
      if (!isConfirmed) return;
      await act(first(), confirmImport, { import: list.id });
      await work();
    });
    return list;
  };
  const header = ['AGS', 'Name', 'Mailbox', 'Stelle', 'Website'];
  const row = (name: string, domain: string) => [
    keyOf(name),
    name,
    `hafen@${domain}.example`,
    'Büro für Integration',
    `https://${domain}.example/hafen`,
  ];
  bring(30, 'Kontakte aus dem Netzwerktreffen (erfunden).csv', [
    header,
    row('Norderney', 'norderney'),
    row('Zwickau', 'zwickau'),
    row('Nordhausen', 'nordhausen'),
    ['99999999', 'Seldwyla', 'hafen@seldwyla.example', '', ''],
  ]);
  bring(
    3,
    'Rückmeldungen vom Sommer (erfunden).csv',
    [header, row('Wolfsburg', 'wolfsburg'), ['', 'Aach', 'rathaus@aach.example', '', '']],
    false,
  );
  const wrong = bring(18, 'Alte Liste (erfunden).csv', [
    header,
    row('Speyer', 'speyer'),
    row('Straubing', 'straubing'),
  ]);
  stage.on(ago(17), async ({ act }) => {
    await act(first(), undoImport, { import: wrong.id });
  });

  stage.on(ago(2), async ({ act, db, work }) => {
    const units = await selectUnits(db);
    // one renamed, one dissolved
    const newer = units
      .filter(({ key }) => key !== keyOf('Klixbüll'))
      .map((unit) =>
        unit.key === keyOf('Chorin')
          ? { ...unit, officialName: 'Chorin am See', population: (unit.population ?? 0) + 41 }
          : unit,
      );
    const text = gv100adOf(newer, '20241231').replaceAll(/[^\0-\u00ff]/gu, '?');
    const file = {
      name: 'GV100AD_31122024_erfunden.txt',
      base64: Buffer.from(text, 'latin1').toString('base64'),
    };
    await act(cast.federal[1] ?? first(), uploadRegister, {
      file,
      // the day of the base register's numbers: only what differs is listed
      populationDay: '2022-12-31',
      country: null,
    });
    await work();
  });

  // what went wrong: a mailbox that is gone, and a job that gave up
  stage.on(ago(1), async ({ db, now }) => {
    await db.run(sql`update platform.mail set sent_at = send_at where sent_at is null`);
    await db.run(sql`
      update platform.mail set sent_at = null, attempts = 10, error = '550 5.1.1 Mailbox unavailable (erfunden)'
      where id = (select max(id) from platform.mail where reason like '%confirm%')`);
    await db.run(sql`
      insert into platform.job (name, input, actor, created_at, run_at, started_at, ended_at, state, attempts, error)
      values ('members.plan-import', '{"import": 0}', ${JSON.stringify({ kind: 'system', job: 'demo' })}, ${now}, ${now}, ${now},
        ${now}, 'failed', 3, 'Error: connection terminated unexpectedly (erfunden)')`);
  });
};
