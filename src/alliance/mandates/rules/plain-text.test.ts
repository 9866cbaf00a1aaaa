import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  const cases: [written: string, plain: string][] = [
    ['Beitritt zum Bündnis', 'Beitritt zum Bündnis'],
    ['<p>Beitritt <b>zum</b> Bündnis</p>', 'Beitritt zum Bündnis'],
    ['Antrag&nbsp;der Fraktionen &bdquo;A&ldquo; &amp; B', 'Antrag der Fraktionen „A“ & B'],
    ['Stra&szlig;e &#8211; &#x2013;', 'Straße – –'],
    ['Erst<br>dann<br />zuletzt', 'Erst\ndann\nzuletzt'],
    [
      '<ol><li>Der Rat erklärt.</li><li>Der Rat bittet.</li></ol>',
      '1. Der Rat erklärt.\n\n2. Der Rat bittet.',
    ],
    ['<ul><li>eins</li><li>zwei</li></ul>', '- eins\n\n- zwei'],
    ['Anteil < 3 % und > 1 %', 'Anteil < 3 % und > 1 %'],
    ['<script>alert(1)</script>Text', 'Text'],
    ['<!-- Word --><p class="x">Text</p>', 'Text'],
    ['&lt;b&gt;', '<b>'],
    ['&unbekannt; &#0; &#xD800;', '&unbekannt;'],
    ['weiche\u00adTrennung\u200b', 'weicheTrennung'],
    ['Zeile\r\n\r\n\r\n\r\nZeile', 'Zeile\n\nZeile'],
    ['a\tb', 'a b'],
    ['', ''],
  ];
  for (const [written, plain] of cases)
    it(JSON.stringify(written), () => assert.equal(plainText(written), plain));
});
