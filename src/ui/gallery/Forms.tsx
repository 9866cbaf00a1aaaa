import { Actions } from '../Actions.tsx';
import { ButtonForm } from '../ButtonForm.tsx';
import { ButtonLink } from '../ButtonLink.tsx';
import { Checkbox } from '../Checkbox.tsx';
import { CheckboxGroup } from '../CheckboxGroup.tsx';
import { Combobox } from '../Combobox.tsx';
import { DateField } from '../DateField.tsx';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { Fieldset } from '../Fieldset.tsx';
import { FileField } from '../FileField.tsx';
import { Form } from '../Form.tsx';
import { Grid } from '../Grid.tsx';
import { NumberField } from '../NumberField.tsx';
import { RadioGroup } from '../RadioGroup.tsx';
import { SelectField } from '../SelectField.tsx';
import { SubmitButton } from '../SubmitButton.tsx';
import { TextArea } from '../TextArea.tsx';
import { TextField } from '../TextField.tsx';
import { Section } from './Section.tsx';

const lands = [
  { value: '12', label: 'Brandenburg' },
  { value: '01', label: 'Schleswig-Holstein' },
];
const positions = [
  { value: 'yes', label: 'Wir unterstützen den Entwurf' },
  {
    value: 'if',
    label: 'Wir unterstützen ihn unter einer Bedingung',
    hint: 'Die Bedingung tragen Sie auf der nächsten Seite ein.',
  },
  { value: 'no', label: 'Wir unterstützen ihn nicht', disabled: true },
];
const words = {
  list: 'Vorschläge',
  found: '{n} Vorschläge',
  none: 'Keine Gemeinde gefunden',
  choose: 'Welche Gemeinde meinen Sie?',
};
const matches = [
  { value: '03357039', label: 'Rotenburg (Wümme)', detail: 'Niedersachsen, Landkreis Rotenburg (Wümme)' },
  { value: '08416036', label: 'Rottenburg am Neckar', detail: 'Baden-Württemberg, Landkreis Tübingen' },
];

export const Forms = () => (
  <>
    <Section
      title="Felder"
      code="TextField, TextArea, NumberField, DateField, SelectField, FileField, Combobox"
    >
      <Grid min="large">
        <Form action="#" hidden={{ version: 3 }} guardInput label="Felder ohne Fehler">
          <TextField
            name="name"
            label="Name der Ansprechperson"
            hint="Vor- und Nachname"
            autocomplete="name"
            required
          />
          <TextField
            name="email"
            label="E-Mail"
            type="email"
            autocomplete="email"
            optionalMark="optional"
            width="long"
          />
          <NumberField name="places" label="Zusätzliche Plätze" unit="Personen" value={25} required />
          <DateField
            name="decided"
            label="Tag des Beschlusses"
            hint="TT.MM.JJJJ, zum Beispiel 5.3.2026"
            value="2026-03-05"
            required
          />
          <SelectField name="land" label="Land" options={lands} empty="Bitte auswählen" required />
          <TextArea
            name="note"
            label="Anmerkung"
            optionalMark="optional"
            rows={3}
            value={'<script>alert("x")</script>'}
          />
          <FileField
            name="file"
            label="Beschluss"
            hint="PDF oder DOCX, höchstens 20 MB"
            accept=".pdf,.docx"
            optionalMark="optional"
          />
          <Combobox
            name="municipality"
            label="Gemeinde"
            hint="Name oder Gemeindeschlüssel"
            source="#"
            words={words}
            required
          />
          <SubmitButton label="Angaben speichern" />
        </Form>
        <div>
          <ErrorSummary
            form="wrong"
            title="Bitte prüfen Sie Ihre Angaben"
            errors={[
              { name: 'email', message: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@stadt.de.' },
              { name: 'decided', message: 'Den 31.2.2026 gibt es nicht.' },
              { message: 'Der Eintrag wurde inzwischen von einer anderen Person geändert.' },
            ]}
          />
          <Form action="#" label="Felder mit Fehlern">
            <TextField
              form="wrong"
              name="email"
              label="E-Mail"
              type="email"
              value="name@"
              required
              error="Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@stadt.de."
            />
            <NumberField
              form="wrong"
              name="places"
              label="Zusätzliche Plätze"
              unit="Personen"
              value="ca. 20"
              error="Geben Sie eine ganze Zahl ein."
            />
            <DateField
              form="wrong"
              name="decided"
              label="Tag des Beschlusses"
              hint="TT.MM.JJJJ"
              value="31.2.2026"
              error="Den 31.2.2026 gibt es nicht."
            />
            <SelectField
              form="wrong"
              name="land"
              label="Land"
              options={lands}
              empty="Bitte auswählen"
              error="Wählen Sie ein Land aus."
            />
            <TextArea
              form="wrong"
              name="note"
              label="Anmerkung"
              rows={2}
              error="Die Anmerkung ist zu lang."
            />
            <FileField form="wrong" name="file" label="Beschluss" error="Die Datei ist größer als 20 MB." />
            <Combobox
              form="wrong"
              name="municipality"
              label="Gemeinde"
              text="Rotenburg"
              source="#"
              words={words}
              matches={matches}
              error="Zu „Rotenburg“ passen mehrere Gemeinden."
            />
            <SubmitButton label="Angaben speichern" />
          </Form>
        </div>
      </Grid>
    </Section>
    <Section title="Auswahl" code="RadioGroup, CheckboxGroup, Checkbox, Fieldset">
      <Grid min="large">
        <Form action="#" label="Auswahl ohne Fehler">
          <RadioGroup
            name="position"
            label="Haltung zum Entwurf"
            hint="Sie können sie bis zur Frist ändern."
            options={positions}
            value="if"
            required
          />
          <CheckboxGroup
            name="aspects"
            label="Was hat die Gemeinde beschlossen?"
            optionalMark="optional"
            options={[
              { value: 'a', label: 'Beitritt zum Bündnis' },
              { value: 'b', label: 'Aufnahme zusätzlicher Geflüchteter' },
            ]}
            values={['b']}
          />
          <Checkbox name="confirmed" label="Ich bin befugt, für die Gemeinde zu antworten." required />
          <SubmitButton label="Angaben speichern" />
        </Form>
        <Form action="#" label="Auswahl mit Fehlern">
          <RadioGroup
            form="wrong"
            name="position"
            label="Haltung zum Entwurf"
            options={positions.slice(0, 2)}
            error="Wählen Sie eine Antwort aus."
            required
          />
          <Checkbox
            form="wrong"
            name="confirmed"
            label="Ich bin befugt, für die Gemeinde zu antworten."
            hint="Das bestätigt die Verwaltungsspitze."
            error="Bestätigen Sie Ihre Befugnis."
            required
          />
          <Fieldset name="period" legend="Zeitraum" large hint="Leer bedeutet unbefristet." horizontal>
            <DateField name="from" label="Von" />
            <DateField name="to" label="Bis" optionalMark="optional" />
          </Fieldset>
          <SubmitButton label="Angaben speichern" />
        </Form>
      </Grid>
    </Section>
    <Section title="Knöpfe" code="SubmitButton, ButtonLink, ButtonForm">
      <Actions>
        <SubmitButton label="Speichern" />
        <SubmitButton label="Als Entwurf ablegen" variant="secondary" />
        <SubmitButton label="Verwerfen" variant="tertiary" />
        <SubmitButton label="Endgültig löschen" variant="danger" icon="delete" />
        <ButtonLink href="#inhalt" label="CSV herunterladen" icon="download" />
        <ButtonForm action="#" label="Erinnern" icon="mail" about="Erinnern: Potsdam" hidden={{ id: 7 }} />
      </Actions>
    </Section>
  </>
);
