import type { Child } from 'hono/jsx';
import { ButtonForm } from '../ButtonForm.tsx';
import { Form } from '../Form.tsx';
import { Layout, type LayoutProps } from '../Layout.tsx';
import { SelectField } from '../SelectField.tsx';
import { SubmitButton } from '../SubmitButton.tsx';

/** The gallery as a document of its own, for pictures and checks without the rest of the product. */
export const framed = (props: Pick<LayoutProps, 'assets' | 'theme'> & { children?: Child }) => (
  <Layout
    lang="de"
    title="Bausteine"
    site="Hafenmeisterei"
    claim="Bündnis Musterhäfen"
    homeHref="#"
    index={false}
    demo="Vorführung: Dieses Bündnis ist erfunden. Namen der Gemeinden sind echt, Personen und Zahlen nicht."
    words={{
      skip: 'Zum Inhalt springen',
      menu: 'Menü',
      mainNavigation: 'Hauptnavigation',
      languages: 'Sprache',
      account: 'Angemeldet als',
      breadcrumb: 'Sie sind hier',
      footer: 'Fußbereich',
      theme: 'Darstellung',
    }}
    navigation={[
      { label: 'Start', href: '#inhalt' },
      { label: 'Mitglieder', href: '#inhalt', current: 'section' },
      { label: 'Mandate', href: '#inhalt' },
      { label: 'Umfragen', href: '#inhalt', count: 2, countLabel: 'offen' },
      { label: 'Angebote', href: '#inhalt' },
      { label: 'Versammlungen', href: '#inhalt' },
      { label: 'Dokumente', href: '#inhalt' },
    ]}
    languages={[
      { lang: 'de', label: 'Deutsch', href: '#inhalt', current: true },
      { lang: 'en', label: 'English', href: '#inhalt' },
    ]}
    account={{
      name: 'Kim Muster',
      office: 'Ansprechperson Musterhafen',
      links: [{ label: 'Mein Konto', href: '#inhalt' }],
      officeSwitch: (
        <Form action="#">
          <SelectField
            name="office"
            label="Amt"
            options={[{ value: '1', label: 'Ansprechperson Musterhafen' }]}
          />
          <SubmitButton label="Wechseln" variant="secondary" />
        </Form>
      ),
      logOut: <ButtonForm action="#" label="Abmelden" icon="logout" variant="tertiary" />,
    }}
    breadcrumb={[
      { label: 'Start', href: '#inhalt' },
      { label: 'Entwicklung', href: '#inhalt' },
      { label: 'Bausteine' },
    ]}
    footer={[
      {
        title: 'Bündnis',
        links: [
          { label: 'Über das Bündnis', href: '#inhalt' },
          { label: 'Mitglieder', href: '#inhalt' },
        ],
      },
      {
        title: 'Daten',
        links: [
          { label: 'Offene Daten', href: '#inhalt' },
          { label: 'Schnittstelle', href: '#inhalt' },
        ],
      },
      {
        title: 'Rechtliches',
        links: [
          { label: 'Impressum', href: '#inhalt' },
          { label: 'Datenschutz', href: '#inhalt' },
          { label: 'Barrierefreiheit', href: '#inhalt' },
        ],
      },
    ]}
    themes={[
      { theme: 'auto', label: 'Automatisch', href: '#inhalt', current: !props.theme },
      { theme: 'light', label: 'Hell', href: '#inhalt', current: props.theme === 'light' },
      { theme: 'dark', label: 'Dunkel', href: '#inhalt', current: props.theme === 'dark' },
    ]}
    footNote="Hafenmeisterei 0.1.0 · freie Software unter EUPL-1.2"
    {...props}
  />
);
