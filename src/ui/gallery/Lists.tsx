import { Badge } from '../Badge.tsx';
import { ButtonLink } from '../ButtonLink.tsx';
import { DataTable } from '../DataTable.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { FilterBar } from '../FilterBar.tsx';
import { Pagination } from '../Pagination.tsx';
import { SelectField } from '../SelectField.tsx';
import { TextField } from '../TextField.tsx';
import { Section } from './Section.tsx';

interface Row {
  id: number;
  name: string;
  land: string;
  inhabitants: string;
  since: string;
  active: boolean;
}

const rows: Row[] = [
  {
    id: 1,
    name: 'Musterhafen',
    land: 'Schleswig-Holstein',
    inhabitants: '85 838',
    since: '14.06.2019',
    active: true,
  },
  {
    id: 2,
    name: 'Neustadt an der Beispielsee (Hansestadt)',
    land: 'Mecklenburg-Vorpommern',
    inhabitants: '9 120',
    since: '02.11.2021',
    active: true,
  },
  { id: 3, name: 'Chóśebuz-Süd', land: 'Brandenburg', inhabitants: '1 204', since: '–', active: false },
];

export const Lists = () => (
  <>
    <Section title="Liste mit Filter" code="FilterBar, DataTable, Badge, Pagination">
      <FilterBar
        action="#"
        label="Mitglieder filtern"
        submit="Filtern"
        reset={{ label: 'Filter zurücksetzen', href: '#inhalt' }}
        hidden={{ sort: 'name' }}
        result={
          <>
            <strong>3</strong> von 120 Mitgliedern
          </>
        }
      >
        <TextField name="q" label="Name oder Schlüssel" type="search" value="hafen" />
        <SelectField
          name="filterLand"
          label="Land"
          empty="Alle Länder"
          options={[{ value: '12', label: 'Brandenburg' }]}
        />
      </FilterBar>
      <DataTable
        caption="Mitglieder"
        rows={rows}
        rowId={(row) => `mitglied-${row.id}`}
        columns={[
          {
            header: 'Gemeinde',
            cell: (row) => <a href="#inhalt">{row.name}</a>,
            rowHeader: true,
            sort: { href: '?sort=-name', direction: 'ascending' },
          },
          { header: 'Land', cell: (row) => row.land },
          {
            header: 'Einwohnende',
            cell: (row) => row.inhabitants,
            align: 'end',
            sort: { href: '?sort=inhabitants' },
          },
          { header: 'Mitglied seit', cell: (row) => row.since, align: 'end' },
          {
            header: 'Stand',
            cell: (row) =>
              row.active ? (
                <Badge tone="success" label="aktiv" />
              ) : (
                <Badge tone="warning" label="Antrag liegt vor" />
              ),
          },
          {
            header: 'Aktion',
            hideHeader: true,
            cell: (row) => (
              <a href="#inhalt" aria-label={`Bearbeiten: ${row.name}`}>
                Bearbeiten
              </a>
            ),
          },
        ]}
        foot={['Summe', '', '96 162', '', '', '']}
      />
      <Pagination
        words={{ label: 'Seiten', previous: 'Zurück', next: 'Weiter', page: 'Seite {n}' }}
        page={5}
        pages={12}
        href={(page) => `?seite=${page}`}
      />
    </Section>
    <Section title="Kennzeichen" code="Badge">
      <p>
        <Badge label="Entwurf" /> <Badge tone="info" label="in Prüfung" />{' '}
        <Badge tone="success" label="beschlossen" /> <Badge tone="warning" label="Frist morgen" />{' '}
        <Badge tone="danger" label="überfällig" />
      </p>
    </Section>
    <Section title="Nichts da" code="EmptyState">
      <EmptyState
        title="Noch keine Angebote"
        text="Sobald eine Gemeinde Plätze anbietet, steht das Angebot hier."
        action={<ButtonLink href="#inhalt" label="Angebot anlegen" icon="add" variant="primary" />}
        level={3}
      />
    </Section>
  </>
);
