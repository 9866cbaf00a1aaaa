import { Alert } from '../Alert.tsx';
import { Badge } from '../Badge.tsx';
import { Card } from '../Card.tsx';
import { ConfirmPage } from '../ConfirmPage.tsx';
import { DescriptionList } from '../DescriptionList.tsx';
import { Details } from '../Details.tsx';
import { Grid } from '../Grid.tsx';
import { Progress } from '../Progress.tsx';
import { Split } from '../Split.tsx';
import { StatTile } from '../StatTile.tsx';
import { Steps } from '../Steps.tsx';
import { Tabs } from '../Tabs.tsx';
import { TaskList } from '../TaskList.tsx';
import { TextArea } from '../TextArea.tsx';
import { Timeline } from '../Timeline.tsx';
import { Section } from './Section.tsx';

const words = { asOf: 'Stand', source: 'Quelle' };
const facts = [
  { term: 'Gemeindeschlüssel', detail: '01 0 01 000' },
  { term: 'Ansprechperson', detail: <a href="#inhalt">Kim Muster</a> },
  { term: 'Länderkoordination', detail: <Badge tone="warning" label="unbesetzt" /> },
];

export const Pieces = () => (
  <>
    <Section title="Zahlen" code="StatTile, Grid">
      <Grid min="small">
        <StatTile
          value="120"
          label="Mitglieder"
          href="#inhalt"
          asOf="31.10.2026"
          sources={[{ label: 'Register', href: '#register' }]}
          words={words}
        />
        <StatTile
          value="9,4 Mio."
          label="Einwohnende in Mitgliedsgemeinden"
          asOf="31.12.2024"
          sources={[{ label: 'Gemeindeverzeichnis' }]}
          words={words}
        />
        <StatTile
          value="38 %"
          label="mit Beschluss zur Aufnahme"
          href="#inhalt"
          asOf="31.10.2026"
          sources={[{ label: 'Register' }, { label: 'Umfrage 2026' }]}
          words={words}
        />
        <StatTile
          value="11 von 16"
          label="Länder mit Koordination"
          asOf="31.10.2026"
          sources={[{ label: 'Register' }]}
          words={words}
        />
      </Grid>
    </Section>
    <Section title="Meldungen" code="Alert">
      <Alert tone="success" title="Die Angaben sind gespeichert." role="status" level={3} />
      <Alert tone="info" title="Die Umfrage endet am 30. November 2026." level={3}>
        <p>Bis dahin können Sie Ihre Antwort ändern.</p>
      </Alert>
      <Alert tone="warning" title="Die Ansprechperson hat sich seit zwei Jahren nicht gemeldet." level={3}>
        <p>
          <a href="#inhalt">Andere Ansprechperson benennen</a>
        </p>
      </Alert>
      <Alert tone="danger" title="Dazu fehlt Ihnen die Befugnis." level={3}>
        <p>Den Austritt erklärt die Verwaltungsspitze der Gemeinde.</p>
      </Alert>
    </Section>
    <Section title="Karten" code="Card">
      <Grid>
        <Card
          title="Musterhafen"
          href="#inhalt"
          kicker="Schleswig-Holstein"
          badges={<Badge tone="success" label="aktiv" />}
          footer="Mitglied seit 14. Juni 2019"
        >
          <p>85 838 Einwohnende, drei Beschlüsse, ein offenes Angebot.</p>
        </Card>
        <Card title="Was ist fällig?" footer={<a href="#inhalt">Alle Aufgaben</a>}>
          <p>Zwei Umfragen und eine Abstimmung warten auf Ihre Antwort.</p>
        </Card>
        <Card title="Neu im Bündnis" href="#inhalt" kicker="Diese Woche">
          <p>Vier Gemeinden sind beigetreten.</p>
        </Card>
      </Grid>
    </Section>
    <Section title="Seiten eines Gegenstands" code="Tabs, Split, DescriptionList, Timeline">
      <Tabs
        label="Ansichten der Gemeinde"
        tabs={[
          { label: 'Überblick', href: '#inhalt', current: true },
          { label: 'Beschlüsse', href: '#inhalt', count: 3 },
          { label: 'Angebote', href: '#inhalt', count: 1 },
          { label: 'Verlauf', href: '#inhalt' },
        ]}
      />
      <Split aside={<DescriptionList stacked items={facts} />}>
        <h3>Verlauf</h3>
        <Timeline
          moments={[
            {
              date: '1. Dezember 2026',
              dateTime: '2026-12-01',
              title: 'Frist der Umfrage zu Unterkünften',
              future: true,
            },
            {
              date: '14. Juni 2019',
              dateTime: '2019-06-14',
              title: 'Beitritt zum Bündnis',
              badges: <Badge tone="success" label="bestätigt" />,
              text: <p>Erklärung in der Fassung von 2019, unterzeichnet durch die Verwaltungsspitze.</p>,
            },
            {
              date: 'März 2019',
              dateTime: '2019-03',
              title: 'Beschluss der Gemeindevertretung',
              text: (
                <p>
                  <a href="#inhalt">Vorlage 19/0123</a>
                </p>
              ),
            },
          ]}
        />
        <DescriptionList
          items={[
            ...facts.slice(0, 2),
            {
              term: 'Anschrift',
              detail: 'Am Kai 1, 00000 Musterhafen',
              action: (
                <a href="#inhalt" aria-label="Anschrift ändern">
                  Ändern
                </a>
              ),
            },
          ]}
        />
      </Split>
    </Section>
    <Section title="Aufgaben und Fortschritt" code="TaskList, Steps, Progress, Details">
      <Steps
        label="Schritte der Aufnahme"
        words={{ done: 'erledigt', current: 'aktueller Schritt', todo: 'steht aus' }}
        steps={[
          { label: 'Interesse', state: 'done', href: '#inhalt' },
          { label: 'Beschluss', state: 'done', href: '#inhalt' },
          { label: 'Erklärung unterzeichnen', state: 'current' },
          { label: 'Bestätigung', state: 'todo' },
        ]}
      />
      <TaskList
        tasks={[
          {
            label: 'Antwort auf die Umfrage zu Unterkünften',
            href: '#inhalt',
            hint: 'Frist: 30. November 2026',
            status: { tone: 'danger', label: 'überfällig' },
          },
          {
            label: 'Kontaktdaten bestätigen',
            href: '#inhalt',
            hint: 'Dauert etwa eine Minute',
            status: { tone: 'info', label: 'offen' },
          },
          {
            label: 'Freigabe durch die Verwaltungsspitze',
            hint: 'Möglich, sobald die Antwort vollständig ist',
            status: { label: 'noch nicht möglich' },
          },
        ]}
      />
      <Progress name="answers" label="Rücklauf" value={37} max={120} text="37 von 120 Antworten (31 %)" />
      <Details summary="Wie wird gezählt?">
        <p>Bezirke und die Gemeinden in ihnen werden nicht doppelt gezählt.</p>
      </Details>
    </Section>
    <Section title="Bestätigen" code="ConfirmPage">
      <ConfirmPage
        title="Mitgliedschaft ruhen lassen?"
        lead="Musterhafen bleibt im Register und kann jederzeit zurückkehren."
        consequences={[
          'Die Gemeinde erscheint nicht mehr im öffentlichen Verzeichnis.',
          'Offene Umfragen werden geschlossen.',
        ]}
        action="#"
        confirm="Mitgliedschaft ruhen lassen"
        danger
        cancel={{ label: 'Abbrechen', href: '#inhalt' }}
      >
        <TextArea name="reason" label="Begründung" rows={2} required />
      </ConfirmPage>
    </Section>
  </>
);
