import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfig } from './config.ts';
import { OperatorError } from './operator-error.ts';

describe('settings', () => {
  it('have a default each', () => {
    const config = readConfig({});
    assert.deepEqual(
      [config.PORT, config.BASE_URL, config.DATABASE_URL, config.SMTP_URL, config.BEHIND_PROXY],
      [8080, 'http://localhost:8080', null, null, false],
    );
  });

  for (const [name, text, value] of [
    ['PORT', '0', 0],
    ['BASE_URL', 'https://hafen.example/', 'https://hafen.example'],
    ['DATABASE_URL', 'postgresql:///hafen?host=/run/postgresql', 'postgresql:///hafen?host=/run/postgresql'],
    ['SMTP_URL', 'smtps://a:b@mail.example', 'smtps://a:b@mail.example'],
    ['MAIL_FROM', 'hafen@example.org', 'hafen@example.org'],
    ['MAIL_FROM', 'Städte Sicherer Häfen <hafen@example.org>', 'Städte Sicherer Häfen <hafen@example.org>'],
    ['BEHIND_PROXY', 'yes', true],
  ] as const)
    it(`${name}=${text} is taken`, () => assert.equal(readConfig({ [name]: text })[name as 'PORT'], value));

  for (const [name, text] of [
    ['PORT', ''],
    ['PORT', '0x50'],
    ['PORT', '8e3'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['HOST', ' '],
    ['BASE_URL', 'hafen.example'],
    ['BASE_URL', 'ftp://hafen.example'],
    ['BASE_URL', 'https://hafen.example/pfad'],
    ['DATA_DIR', ''],
    ['DATABASE_URL', 'mysql://a:geheim@db/hafen'],
    ['HAFEN_POSTGRES', 'docker'],
    ['SMTP_URL', 'smtp:'],
    ['SMTP_URL', 'mail.example:25'],
    ['MAILBOX_URL', 'pop3://a:geheim@mail.example'],
    ['MAIL_FROM', 'foo'],
    ['MAIL_FROM', 'Hafen <foo>'],
    ['SESSION_IDLE_MINUTES', '4'],
    ['SESSION_IDLE_MINUTES', '1440'],
    ['SESSION_HOURS', '200'],
    ['BEHIND_PROXY', 'true'],
    ['UPLOAD_MEGABYTES', '101'],
  ] as const)
    it(`${name}=${text || '(empty)'} stops the start with a sentence`, () =>
      assert.throws(
        () => readConfig({ [name]: text }),
        (error) =>
          error instanceof OperatorError &&
          error.message.includes(name) &&
          error.message.includes('Erwartet wird') &&
          !error.message.includes('geheim'),
      ));
});
