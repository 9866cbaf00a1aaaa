import { Breadcrumb } from '../Breadcrumb.tsx';
import { ButtonForm } from '../ButtonForm.tsx';
import { Field } from '../Field.tsx';
import { fieldId } from '../fieldId.ts';
import { HiddenField } from '../HiddenField.tsx';
import { Icon, type IconName } from '../Icon.tsx';
import { SiteFooter } from '../SiteFooter.tsx';
import { SiteHeader } from '../SiteHeader.tsx';
import { SourceNote } from '../SourceNote.tsx';
import { Wordmark } from '../Wordmark.tsx';
import { Section } from './Section.tsx';

/** Each with where it stands, so that a new icon cannot be forgotten here. */
const icons: Record<IconName, string> = {
  'account-circle': 'Zugang',
  add: 'Hinzufügen',
  'arrow-back': 'Zurück',
  'arrow-down': 'Nach unten',
  'arrow-forward': 'Weiter',
  'arrow-up': 'Nach oben',
  autorenew: 'Erneuern',
  'brightness-medium': 'Darstellung wie am Gerät',
  'calendar-today': 'Tag',
  check: 'Gewählt',
  checklist: 'Liste der Schritte',
  'chevron-left': 'Vorige Seite',
  'chevron-right': 'Nächste Seite',
  close: 'Schließen',
  danger: 'Fehler',
  'dark-mode': 'Dunkel',
  dehaze: 'Menü',
  delete: 'Entfernen',
  download: 'Herunterladen',
  draft: 'Entwurf',
  'drive-folder-upload': 'Hochladen',
  edit: 'Ändern',
  help: 'Hilfe',
  home: 'Start',
  info: 'Hinweis',
  language: 'Sprache',
  'light-mode': 'Hell',
  logout: 'Abmelden',
  mail: 'E-Mail',
  'more-vert': 'Mehr',
  'open-in-new': 'Andere Website',
  'question-mark': 'Frage',
  search: 'Suchen',
  success: 'Erledigt',
  visibility: 'Zeigen',
  'visibility-off': 'Verbergen',
  warning: 'Warnung',
};

/** What surrounds a page, and the small pieces that other components are made of. */
export const Site = () => (
  <>
    <Section title="Kopf der Seite" code="SiteHeader, Wordmark">
      <SiteHeader
        name="Hafenmeisterei"
        claim="Bündnis Musterhäfen"
        homeHref="#inhalt"
        words={{
          menu: 'Menü (Muster)',
          mainNavigation: 'Hauptnavigation (Muster)',
          languages: 'Sprache (Muster)',
          account: 'Zugang (Muster)',
        }}
        navigation={[
          { label: 'Mitglieder', href: '#inhalt', current: 'section' },
          { label: 'Umfragen', href: '#inhalt', count: 2, countLabel: 'offen' },
        ]}
        languages={[
          { lang: 'de', label: 'Deutsch', href: '#inhalt', current: true },
          { lang: 'en', label: 'English', href: '#inhalt' },
        ]}
        account={{
          name: 'Mai Muster',
          office: 'Ansprechperson, Musterhafen',
          links: [{ label: 'Mein Zugang', href: '#inhalt' }],
          logOut: <ButtonForm action="#" label="Abmelden" />,
        }}
      />
      <p>
        <Wordmark name="Hafenmeisterei" href="#inhalt" />
      </p>
    </Section>
    <Section title="Fuß der Seite" code="SiteFooter">
      <SiteFooter
        words={{ footer: 'Fußbereich (Muster)', theme: 'Darstellung (Muster)' }}
        columns={[
          {
            title: 'Bündnis',
            links: [
              { label: 'Mitglieder', href: '#inhalt' },
              { label: 'Zahlen', href: '#inhalt', current: true },
            ],
          },
          { title: 'Rechtliches', links: [{ label: 'Impressum', href: '#inhalt' }] },
        ]}
        themes={[
          { theme: 'auto', label: 'wie am Gerät', href: '#inhalt', current: true },
          { theme: 'light', label: 'hell', href: '#inhalt' },
          { theme: 'dark', label: 'dunkel', href: '#inhalt' },
        ]}
        note="Betrieben von der erfundenen Koordinierungsstelle"
      />
    </Section>
    <Section title="Wo man ist" code="Breadcrumb">
      <Breadcrumb
        label="Sie sind hier (Muster)"
        crumbs={[
          { label: 'Start', href: '#inhalt' },
          { label: 'Mitglieder', href: '#inhalt' },
          { label: 'Musterhafen' },
        ]}
      />
    </Section>
    <Section title="Stand und Quelle" code="SourceNote">
      <SourceNote
        asOf="31.10.2026"
        sources={[{ label: 'erfundenes Beispiel' }, { label: 'Niederschrift', href: '#inhalt' }]}
        words={{ asOf: 'Stand', source: 'Quelle' }}
      />
    </Section>
    <Section title="Rahmen eines Feldes" code="Field, HiddenField">
      <div class="hm-form">
        <HiddenField name="version" value={3} />
        <Field
          name="raw"
          form="muster"
          label="Eigenes Feld im gemeinsamen Rahmen"
          hint="Beschriftung, Hinweis und Fehler stehen um jedes Feld an derselben Stelle."
          error="Bitte geben Sie etwas ein."
        >
          <input
            type="text"
            class="kern-form-input__input"
            id={fieldId('raw', 'muster')}
            name="raw"
            aria-invalid="true"
            aria-describedby={`${fieldId('raw', 'muster')}-hint ${fieldId('raw', 'muster')}-error`}
          />
        </Field>
      </div>
    </Section>
    <Section title="Zeichen" code="Icon">
      <ul class="hm-plain">
        {Object.entries(icons).map(([name, use]) => (
          <li>
            <Icon name={name as IconName} /> {use} <code>{name}</code>
          </li>
        ))}
      </ul>
    </Section>
  </>
);
