import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../product.ts';

const program = '/usr/sbin/dovecot';
/** It drops its rights itself, so it wants to be started by root. */
export const hasDovecot = existsSync(program) && process.getuid?.() === 0;

/** A real IMAP server with one mailbox, on the loopback alone. */
export const startDovecot = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hafen-imap-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const mailbox = join(folder, 'mail');
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(mailbox, part), { recursive: true });
  const nobody = 65_534;
  for (const path of [mailbox, ...['cur', 'new', 'tmp'].map((part) => join(mailbox, part))])
    chownSync(path, nobody, nobody);
  writeFileSync(
    join(folder, 'dovecot.conf'),
    `base_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:${mailbox}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = static
  args = password=geheim
}
userdb {
  driver = static
  args = uid=${nobody} gid=${nobody} home=${mailbox}
}
`,
  );
  const server: ChildProcess = spawn(program, ['-F', '-c', join(folder, 'dovecot.conf')], {
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 100 && !(await answers(port)); tries++) await wait(50);
  let count = 0;
  return {
    url: `imap://buero:geheim@127.0.0.1:${port}/INBOX`,
    /** Puts a mail into the mailbox, as a mail server does. */
    deliver(lines: string[], { read = false } = {}) {
      // in a Maildir what lies in `cur` with the flag S has been read
      const name = join(mailbox, read ? 'cur' : 'new', `${Date.now()}.${++count}.test${read ? ':2,S' : ''}`);
      writeFileSync(name, lines.join('\r\n'));
      chownSync(name, nobody, nobody);
    },
    async stop() {
      server.kill('SIGTERM');
      await new Promise((resolve) => server.once('exit', resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
