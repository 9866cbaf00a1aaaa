import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, afterEach, beforeEach, describe, it } from 'node:test';
import { allowLoopback } from '../../src/platform/outside/connect.ts';
import { fetchOutside } from '../../src/platform/outside/fetch-outside.ts';
import { outsideSentence } from '../../src/platform/outside/problem.ts';
import { serve } from './server.ts';

let sentBytes = 0;
const cookies: (string | undefined)[] = [];
const base = await serve((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://x');
  cookies.push(request.headers.cookie);
  const json = (body: string, type = 'application/json') =>
    response.writeHead(200, { 'content-type': type, 'set-cookie': 'a=b' }).end(body);
  const redirect = (location: string) => response.writeHead(302, { location }).end();
  switch (pathname) {
    case '/gut':
      return json('{"name":"Ü"}');
    case '/mit-bom':
      return json('\uFEFF{"name":"Ü"}');
    case '/latin1':
      return response
        .writeHead(200, { 'content-type': 'application/json; charset=iso-8859-1' })
        .end(Buffer.from('{"name":"Ü"}', 'latin1'));
    case '/als-html':
      return json('{"name":"Ü"}', 'text/html');
    case '/ohne-typ':
      return response.writeHead(200).end('{"name":"Ü"}');
    case '/html':
      return json('<!doctype html><title>Vorlage</title>', 'text/html; charset=utf-8');
    case '/pdf':
      return json('%PDF-1.7', 'application/pdf');
    case '/kaputt':
      return json('{"name": "abgeschn');
    case '/leer':
      return json('');
    case '/gepackt':
      return response
        .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
        .end('x');
    case '/haengt':
      return undefined;
    case '/tropft': {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      return response.on('close', () => clearInterval(drip));
    }
    case '/angekuendigt':
      return response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': 300_000_000 })
        .write(' ');
    case '/riesig': {
      response.writeHead(200, { 'content-type': 'application/json' });
      const chunk = Buffer.alloc(100_000, 32);
      const more = () => {
        while (!response.destroyed && sentBytes < 300_000_000) {
          sentBytes += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
        response.end();
      };
      return more();
    }
    case '/weiter':
      return redirect('/gut');
    case '/im-kreis':
      return redirect('/im-kreis');
    case '/zu-metadaten':
      return redirect('http://169.254.169.254/latest/meta-data/');
    case '/zu-metadaten-6':
      return redirect('http://[::ffff:169.254.169.254]/');
    case '/zur-datei':
      return redirect('file:///etc/passwd');
    case '/verboten':
      return response.writeHead(403).end();
    case '/fehler':
      return response.writeHead(502).end();
    case '/abbruch':
      return request.socket.destroy();
    case '/halb':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
      response.write('{"na');
      return setTimeout(() => request.socket.destroy(), 20);
  }
  return response.writeHead(404).end();
});

const silent = createServer(() => {});
await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
after(() => silent.close());
const silentPort = (silent.address() as { port: number }).port;

const quick = { limits: { total: 300 } };
const problemAt = async (address: string, more: Parameters<typeof fetchOutside>[1] = {}) => {
  const fetched = await fetchOutside(address, more);
  return fetched.ok ? 'ok' : fetched.problem;
};

describe('fetchOutside, loopback allowed as in development', () => {
  beforeEach(() => allowLoopback(true));
  afterEach(() => allowLoopback(false));

  for (const path of ['/gut', '/mit-bom', '/latin1', '/als-html', '/ohne-typ', '/weiter'])
    it(`reads ${path}`, async () => {
      const fetched = await fetchOutside(base + path);
      assert.deepEqual(fetched.ok && fetched.value, { name: 'Ü' });
    });

  const refused: [path: string, problem: string][] = [
    ['/html', 'html'],
    ['/pdf', 'wrong-type'],
    ['/gepackt', 'wrong-type'],
    ['/kaputt', 'not-json'],
    ['/leer', 'not-json'],
    ['/gibt-es-nicht', 'not-found'],
    ['/verboten', 'log-in-needed'],
    ['/fehler', 'server-failed'],
    ['/abbruch', 'broken-off'],
    ['/halb', 'broken-off'],
    ['/angekuendigt', 'too-large'],
    ['/riesig', 'too-large'],
    ['/im-kreis', 'too-many-redirects'],
    ['/zu-metadaten', 'not-public'],
    ['/zu-metadaten-6', 'not-public'],
    ['/zur-datei', 'not-an-address'],
  ];
  for (const [path, problem] of refused)
    it(`answers ${path} with ${problem}`, async () => assert.equal(await problemAt(base + path), problem));

  it('stops reading an endless answer soon after the limit', () => assert.ok(sentBytes < 20_000_000));

  it('waits neither for a silent nor for a dripping server', async () => {
    const started = Date.now();
    assert.equal(await problemAt(`${base}/haengt`, quick), 'too-slow');
    assert.equal(await problemAt(`${base}/tropft`, quick), 'too-slow');
    assert.ok(Date.now() - started < 3_000);
  });

  it('gives a connection less time than the whole', async () => {
    const address = `https://127.0.0.1:${silentPort}/`;
    const fetched = await fetchOutside(address, { limits: { connect: 200 } });
    assert.ok(!fetched.ok && fetched.problem === 'too-slow' && fetched.with?.['seconds'] === 0.2);
  });

  it('says when a secure connection fails', async () =>
    assert.equal(await problemAt(`${base.replace('http:', 'https:')}/gut`), 'no-secure-connection'));

  it('says when nobody listens', async () =>
    assert.equal(await problemAt('http://127.0.0.1:1/'), 'unreachable'));

  it('carries no cookies from one answer to the next', () =>
    assert.ok(cookies.length > 10 && cookies.every((cookie) => cookie === undefined)));
});

describe('fetchOutside, in production', () => {
  beforeEach(() => allowLoopback(false));
  const inside = [
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://10.0.0.8:8080/oparl',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
    'http://0/',
  ];
  for (const address of inside)
    it(`does not open ${address}`, async () => assert.equal(await problemAt(address), 'not-public'));

  for (const address of ['ftp://ris.example/', 'javascript:alert(1)', 'ris.example/vorlage', '', 'http://'])
    it(`takes no ${address || 'nothing'}`, async () =>
      assert.equal(await problemAt(address), 'not-an-address'));

  it('takes no log-in in an address', async () =>
    assert.equal(await problemAt('https://name:kennwort@ris.example/'), 'login-in-address'));

  it('does not open a name that points inside, not even beside an address outside', async () => {
    const resolve = () =>
      Promise.resolve([
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    assert.equal(await problemAt('http://ris.example/', { resolve }), 'not-public');
  });

  it('connects to the address that was checked: a name that changes its mind is asked once', async () => {
    let asked = 0;
    const resolve = () => {
      asked += 1;
      return Promise.resolve([{ address: asked === 1 ? '198.18.0.1' : '127.0.0.1', family: 4 }]);
    };
    assert.equal(await problemAt('http://ris.example/', { resolve }), 'not-public');
    assert.equal(asked, 1);
  });

  it('knows a name that does not exist', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }));
    assert.equal(await problemAt('http://gibt-es-nicht.example/', { resolve }), 'unknown-host');
  });
});

it('says every problem in both languages, with its values', () => {
  const found = { problem: 'too-slow', with: { host: 'ris.example', seconds: 10 } } as const;
  assert.match(outsideSentence(found, 'de'), /ris\.example hat nicht innerhalb von 10 Sekunden/);
  assert.match(outsideSentence(found, 'en'), /ris\.example did not answer within 10 seconds/);
});
