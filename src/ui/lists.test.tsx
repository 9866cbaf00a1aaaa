import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DataTable } from './DataTable.tsx';
import { Layout, type LayoutProps } from './Layout.tsx';
import { Pagination, shownPages } from './Pagination.tsx';

const html = (node: unknown): string => String(node);

test('a sorted column says so, others offer their link, cells carry their header for narrow screens', () => {
  const page = html(
    <DataTable
      caption="Mitglieder"
      rows={[{ name: '<i>Ort</i>', count: 5 }]}
      columns={[
        {
          header: 'Gemeinde',
          cell: (row) => row.name,
          rowHeader: true,
          sort: { href: '?sort=-name', direction: 'ascending' },
        },
        { header: 'Zahl', cell: (row) => row.count, align: 'end', sort: { href: '?sort=count' } },
        { header: 'Aktion', cell: () => 'x', hideHeader: true },
      ]}
    />,
  );
  assert.match(page, /<th[^>]*aria-sort="ascending"><a href="\?sort=-name">Gemeinde/);
  assert.equal(page.match(/aria-sort/g)?.length, 1);
  assert.match(page, /<th scope="row"[^>]*>&lt;i&gt;Ort/);
  assert.match(page, /data-label="Zahl">5</);
  assert.doesNotMatch(page, /data-label="Aktion"/);
});

test('pages shown: first, last, neighbours; a gap of one page is that page', () => {
  const cases: [number, number, (number | null)[]][] = [
    [1, 2, [1, 2]],
    [1, 12, [1, 2, null, 12]],
    [3, 12, [1, 2, 3, 4, null, 12]],
    [4, 12, [1, 2, 3, 4, 5, null, 12]],
    [6, 12, [1, null, 5, 6, 7, null, 12]],
    [12, 12, [1, null, 11, 12]],
  ];
  for (const [page, pages, expected] of cases)
    assert.deepEqual(shownPages(page, pages), expected, `${page} of ${pages}`);
});

test('one page needs no pagination; the last has no next', () => {
  const words = { label: 'Seiten', previous: 'Zurück', next: 'Weiter', page: 'Seite {n}' };
  assert.equal(html(<Pagination words={words} page={1} pages={1} href={String} />), '');
  const last = html(<Pagination words={words} page={3} pages={3} href={(n) => `?seite=${n}`} />);
  assert.doesNotMatch(last, /Weiter/);
  assert.match(last, /aria-label="Seite 3" aria-current="page"/);
});

const frame: LayoutProps = {
  lang: 'de',
  title: 'A & B',
  site: 'Hafenmeisterei',
  words: {
    skip: 's',
    menu: 'm',
    mainNavigation: 'n',
    languages: 'l',
    account: 'a',
    breadcrumb: 'b',
    footer: 'f',
    theme: 't',
  },
  assets: { css: '/c', script: '/s', icon: '/i' },
  homeHref: '/',
  navigation: [{ label: 'Mitglieder', href: '/mitglieder', current: 'section' }],
  languages: [],
  footer: [],
  themes: [],
};

test('the title is unique, escaped and begins with the error', () => {
  assert.match(
    html(<Layout {...frame} titlePrefix="Fehler: " />),
    /<title>Fehler: A &amp; B – Hafenmeisterei<\/title>/,
  );
});

test('the choice of theme stands on the root; without one the device decides', () => {
  assert.match(html(<Layout {...frame} theme="dark" />), /<html lang="de" data-kern-theme="dark">/);
  assert.match(html(<Layout {...frame} />), /<html lang="de">/);
});

test('a page below a section marks it as true, not as the page', () => {
  assert.match(html(<Layout {...frame} />), /href="\/mitglieder" aria-current="true"/);
});

test('the document begins with its type and the skip link leads to main', () => {
  const page = html(<Layout {...frame} live={{ href: '/live/1', text: 'Neu' }} />);
  assert.ok(page.startsWith('<!DOCTYPE html><html'));
  assert.match(page, /<body><a class="hm-skip" href="#inhalt">/);
  assert.match(page, /<main id="inhalt" tabindex="-1" data-live="\/live\/1" data-live-text="Neu">/);
});
