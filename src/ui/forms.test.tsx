import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Checkbox } from './Checkbox.tsx';
import { Combobox } from './Combobox.tsx';
import { DateField } from './DateField.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { fieldId } from './fieldId.ts';
import { Form } from './Form.tsx';
import { NumberField } from './NumberField.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { SelectField } from './SelectField.tsx';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';

const html = (node: unknown): string => String(node);
const tag = (page: string, start: string): string => page.match(new RegExp(`<${start}[^>]*>`))?.[0] ?? '';

test('a wrong field is marked, described by hint and error, and keeps what was typed', () => {
  const page = html(
    <TextField name="email" label="E-Mail" hint="dienstlich" error="Fehlt." value={'"><b>'} required />,
  );
  const input = tag(page, 'input');
  assert.match(input, /aria-invalid="true"/);
  assert.match(input, /aria-describedby="email-hint email-error"/);
  assert.match(input, /value="&quot;&gt;&lt;b&gt;"/);
  assert.match(input, / required=""/);
  assert.match(page, /<label class="kern-label" for="email">/);
});

test('a right field claims nothing', () => {
  const input = tag(html(<TextField name="email" label="E-Mail" />), 'input');
  assert.doesNotMatch(input, /aria-invalid|aria-describedby|required/);
});

test('the mark of optional fields disappears when the field is required', () => {
  assert.match(html(<TextField name="a" label="A" optionalMark="optional" />), /\(optional\)/);
  assert.doesNotMatch(html(<TextField name="a" label="A" optionalMark="optional" required />), /optional/);
});

test('each line of the error summary leads to a control that exists', () => {
  const options = [
    { value: 'y', label: 'Ja' },
    { value: 'n', label: 'Nein' },
  ];
  const names = ['text', 'items[0].count', '2nd', 'choice', 'yes', 'place', 'größe'];
  const page = html(
    <>
      <ErrorSummary
        form="f"
        title="Prüfen"
        errors={[...names.map((name) => ({ name, message: name })), { message: 'Alles' }]}
      />
      <TextField form="f" name="text" label="Text" />
      <NumberField form="f" name="items[0].count" label="Anzahl" />
      <DateField form="f" name="2nd" label="Tag" />
      <RadioGroup form="f" name="choice" label="Wahl" options={options} />
      <Checkbox form="f" name="yes" label="Ja" />
      <Combobox
        form="f"
        name="place"
        label="Ort"
        source="/"
        words={{ list: '', found: '', none: '', choose: '' }}
      />
      <SelectField form="f" name="größe" label="Größe" options={options} />
    </>,
  );
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  assert.equal(targets.length, names.length);
  for (const id of targets) assert.match(page, new RegExp(`<(?:input|select)[^>]*\\sid="${id}"`), id);
});

test('ids begin with a letter and know their form', () => {
  assert.equal(fieldId('items[0].count'), 'items-0-count');
  assert.equal(fieldId('2nd'), 'f-2nd');
  assert.equal(fieldId('name', 'filter'), 'filter-name');
});

test('the error summary names each field, as several may miss the same', () =>
  assert.match(
    html(
      <ErrorSummary
        title="Prüfen"
        errors={[{ name: 'source', label: 'Quelle', message: 'Bitte ausfüllen.' }]}
      />,
    ),
    /<a href="#source">Quelle: Bitte ausfüllen\.<\/a>/,
  ));

test('no errors, no summary', () => assert.equal(html(<ErrorSummary title="Prüfen" errors={[]} />), ''));

test('a day is shown as it is written here; what was no day comes back untouched', () => {
  const shown: [string, string][] = [
    ['2026-03-05', '05.03.2026'],
    ['5.3.2026', '5.3.2026'],
    ['2026-02-31', '2026-02-31'],
    ['', ''],
  ];
  for (const [value, expected] of shown) {
    assert.match(html(<DateField name="d" label="Tag" value={value} />), new RegExp(`value="${expected}"`));
  }
});

test('a number keeps a wrong value and names its unit', () => {
  const page = html(<NumberField name="n" label="Plätze" unit="Personen" value="ca. 20" hint="ganz" />);
  assert.match(page, /value="ca. 20"/);
  assert.match(page, /aria-describedby="n-unit n-hint"/);
});

test('a text that begins with an empty line keeps it', () => {
  assert.match(html(<TextArea name="t" label="T" value={'\nzweite'} />), />\n\nzweite<\/textarea>/);
});

test('without a script the matches of a combobox are radio buttons, else one hidden key', () => {
  const words = { list: 'L', found: '{n}', none: '-', choose: 'Welche?' };
  const plain = html(<Combobox name="m" label="M" source="/" words={words} value="12" />);
  assert.match(plain, /<input type="hidden" name="mKey" value="12"/);
  const asked = html(
    <Combobox
      name="m"
      label="M"
      source="/"
      words={words}
      matches={[{ value: '1', label: 'A', detail: 'B' }]}
    />,
  );
  assert.match(asked, /type="radio"[^>]*name="mKey"/);
  assert.doesNotMatch(asked, /type="hidden"/);
});

test('forms leave checking to the server and carry their hidden values', () => {
  const page = html(<Form action="/x" hidden={{ version: 3 }} multipart />);
  assert.match(page, /novalidate/);
  assert.match(page, /enctype="multipart\/form-data"/);
  assert.match(page, /<input type="hidden" name="version" value="3"/);
});
