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
      { label: 'Start', href: '#' },
      { label: 'Mitglieder', href: '#', current: 'section' },
      { label: 'Mandate', href: '#' },
      { label: 'Umfragen', href: '#', count: 2, countLabel: 'offen' },
      { label: 'Angebote', href: '#' },
      { label: 'Versammlungen', href: '#' },
      { label: 'Dokumente', href: '#' },
    ]}
    languages={[
      { lang: 'de', label: 'Deutsch', href: '#', current: true },
      { lang: 'en', label: 'English', href: '#' },
    ]}
    account={{
      name: 'Kim Muster',
      office: 'Ansprechperson Musterhafen',
      links: [{ label: 'Mein Konto', href: '#' }],
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
    breadcrumb={[{ label: 'Start', href: '#' }, { label: 'Entwicklung', href: '#' }, { label: 'Bausteine' }]}
    footer={[
      {
        title: 'Bündnis',
        links: [
          { label: 'Über das Bündnis', href: '#' },
          { label: 'Mitglieder', href: '#' },
        ],
      },
      {
        title: 'Daten',
        links: [
          { label: 'Offene Daten', href: '#' },
          { label: 'Schnittstelle', href: '#' },
        ],
      },
      {
        title: 'Rechtliches',
        links: [
          { label: 'Impressum', href: '#' },
          { label: 'Datenschutz', href: '#' },
          { label: 'Barrierefreiheit', href: '#' },
        ],
      },
    ]}
    themes={[
      { theme: 'auto', label: 'Automatisch', href: '#', current: !props.theme },
      { theme: 'light', label: 'Hell', href: '#', current: props.theme === 'light' },
      { theme: 'dark', label: 'Dunkel', href: '#', current: props.theme === 'dark' },
    ]}
    footNote="Hafenmeisterei 0.1.0 · freie Software unter EUPL-1.2"
    {...props}
  />
);
