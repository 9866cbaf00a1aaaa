import assert from 'node:assert/strict';
import { request } from 'node:http';
import { describe, it } from 'node:test';
import { contexts } from '../src/alliance/contexts.ts';
import { insertAuthority } from '../src/alliance/people/db/authorities.ts';
import type { AnyAction } from '../src/platform/action.ts';
import { fieldsOf } from '../src/platform/form/fields.ts';
import type { AnyPage, FormDefinition } from '../src/platform/http/page.ts';
import { pages } from '../src/pages/pages.ts';
import type { Actor } from '../src/shared/occasion.ts';
import { burstingZip, zipOf } from '../src/shared/zip.fixture.ts';
import { places, testHouse } from './house.ts';
import { addressesOf } from './rights/walk.ts';
import { program } from './walls/sources.ts';

type AnyForm = FormDefinition<any, any>;
const hasFile = (page: AnyPage): page is AnyForm =>
  page.kind === 'form' && fieldsOf(page.action.input).some(({ widget }) => widget === 'file');
const forms = pages.filter(hasFile);

const { act, base, browser, database, makePerson } = await testHouse();
const federal = await makePerson('K');
const contact = await makePerson('AP', { municipality: places.flensburg });
const actions = new Map(
  contexts.flatMap((context) => context.actions.map((one: AnyAction) => [one.name, one] as const)),
);
const doing = async (actor: Actor, name: string, input: Record<string, unknown>) => {
  const action = actions.get(name);
  return action ? act(actor, action, input) : assert.fail(`no action ${name}`);
};
const made = async (actor: Actor, name: string, input: Record<string, unknown>) => {
  const outcome = await doing(actor, name, input);
  return outcome.outcome === 'done' ? (outcome.trace.reply ?? {}) : assert.fail(JSON.stringify(outcome));
};

const authority = await insertAuthority(
  database,
  {
    name: 'Probeministerium',
    level: 'federal',
    land: null,
    address: 'Musterallee 1',
    mailbox: 'post@ministerium.example',
    salutation: '',
    source: 'Probe',
  },
  new Date('2026-03-02T11:00:00Z'),
);
const recipient = await makePerson('MIN', { authority });
const letter = { channel: 'letter', day: '2026-03-02', author: 'Koordinierung', text: 'Guten Tag' };
const opening = { authority, subject: 'Aufnahme', keeper: 'federation', audience: 'members', ...letter };
const thread = (await made(federal, 'correspondence.open-thread', opening))['id'];
await made(contact, 'mandates.record-resolution', {
  municipality: places.flensburg,
  body: 'Rat',
  day: '2025-01-15',
  reference: 'RV 1',
  title: 'Aufnahme (erfunden)',
  result: 'adopted',
  source: 'Probe',
});
await made(contact, 'practices.record-measure', {
  municipality: places.flensburg,
  title: 'Lotsendienst',
  description: 'Zwei Stellen.',
  forWhom: 'Neue',
  source: 'Probe',
  state: 'running',
  audience: 'public',
});
const survey = await made(federal, 'surveys.create-survey', {
  title: 'Aufnahme 2026',
  status: 'member',
  releaser: 'contact',
  twoPersons: false,
});

/** Who fills each form in, with everything but the file. */
const tries: Record<string, [Actor, Record<string, unknown>]> = {
  'members.upload-list': [federal, {}],
  'mandates.attach-document': [contact, { resolution: 1 }],
  'practices.attach-document': [contact, { id: 1 }],
  'practices.upload-demands': [federal, { source: 'Probe' }],
  'offers.check-snapshot': [federal, {}],
  'statements.check-letter': [federal, {}],
  'programmes.attach-document': [federal, { programme: 1, title: 'Anordnung' }],
  'correspondence.open-thread': [federal, opening],
  'correspondence.record-answer': [federal, { thread, ...letter }],
  'correspondence.reply-as-authority': [recipient, { thread, author: 'Referat', text: 'Antwort' }],
  'correspondence.send-message': [federal, { thread, version: 1, ...letter }],
  'surveys.import-xlsform': [federal, { id: survey['id'], version: 1 }],
};
/** Forms that open only at the end of a longer way, and where their files are tried. */
const elsewhere: Record<string, string> = {
  'members.save-resolution': 'tests/members/joining.test.ts and src/alliance/members/rules/document.test.ts',
  'members.save-signature': 'tests/members/joining.test.ts and src/alliance/members/rules/document.test.ts',
  'statements.upload-positions': 'tests/statements/positions.test.ts; read as members.upload-list reads',
  'statements.write-own-word': 'src/alliance/statements/rules/document.test.ts',
  'statements.file-signed-paper': 'src/alliance/statements/rules/document.test.ts',
  'territory.upload-register': 'read in the background: tests/imports/official-spreadsheets.test.ts',
  'correspondence.answer-by-link': 'decides as reply-as-authority does: decideMessage',
};
const workbook = ['[Content_Types].xml', 'xl/workbook.xml'];
const bad: Record<string, { name: string; content: Buffer }> = {
  'a workbook with macros': { name: 'liste.xlsm', content: zipOf(...workbook, 'xl/vbaProject.bin') },
  'a zip bomb': { name: 'liste.xlsx', content: burstingZip('xl/workbook.xml') },
  'a program': { name: 'bericht.pdf', content: Buffer.from('MZ\x90\x00\x03\x00\x00', 'latin1') },
};

describe('every form that takes a file', () => {
  it('is tried here or elsewhere', () => {
    const names = [...new Set(forms.map(({ action }) => action.name as string))].toSorted();
    assert.deepEqual(names, [...Object.keys(tries), ...Object.keys(elsewhere)].toSorted());
  });

  for (const [name, [actor, input]] of Object.entries(tries))
    for (const [what, { name: fileName, content }] of Object.entries(bad))
      it(`${name} refuses ${what} at its field, with a sentence`, async () => {
        const form = forms.find(({ action }) => action.name === name) ?? assert.fail(`no form of ${name}`);
        const { name: field = '' } =
          fieldsOf(form.action.input).find(({ widget }) => widget === 'file') ?? {};
        const outcome = await doing(actor, name, {
          ...input,
          [field]: { name: fileName, base64: content.toString('base64') },
        });
        assert.equal(outcome.outcome, 'declined', JSON.stringify(outcome));
        if (outcome.outcome !== 'declined') return;
        assert.equal(outcome.declined.field, field);
        const [context = '', reason = ''] = outcome.declined.reason.split('.');
        const texts = contexts.find((one) => one.name === context)?.texts('de');
        assert.match(texts?.refusals[reason] ?? '', /[.!]$/);
      });

  it('says so in the browser, and keeps nothing', async () => {
    const clerk = await browser(contact);
    const document = new File(
      [new Uint8Array(zipOf('word/document.xml', 'word/vbaProject.bin'))],
      'beschluss.docx',
    );
    const answer = await clerk.submit('/mandate/1/dokument/anhaengen', { document });
    assert.equal(answer.status, 409);
    assert.match(await answer.text(), /id="document-error"[\s\S]*?(?:PDF|Word)/);
  });

  for (const form of forms)
    it(`${form.path} answers too much with 413 and a sentence, before it is sent`, async () => {
      const { status, body } = await announce(addressesOf(form)[0] ?? '', 300_000_000);
      assert.equal(status, 413);
      assert.match(body, /Die Sendung ist größer als \d+ MB\. Bitte verkleinern oder teilen Sie die Datei\./);
    });

  it('is told by its bytes in one place of the program alone', () => {
    const telling = /%PDF-|PK\\u0003|PK\\x03|0x50, 0x4b|\\u0089PNG|0x89, 0x50|\\xd0\\xcf/;
    const found = [...program()].filter(
      ([file, code]) => !/\.(?:test|fixture)\./.test(file) && telling.test(code),
    );
    assert.deepEqual(
      found.map(([file]) => file),
      ['src/shared/file-kind.ts'],
    );
  });
});

/** Announces a body of some size and sends none of it. */
const announce = (path: string, size: number): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(size) };
    const asked = request(base + path, { method: 'POST', headers }, async (answer) => {
      let body = '';
      for await (const chunk of answer) body += String(chunk);
      asked.destroy();
      resolve({ status: answer.statusCode ?? 0, body });
    });
    asked.on('error', reject);
    asked.flushHeaders();
  });
