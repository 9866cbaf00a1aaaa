import { barChart } from '../charts/barChart.tsx';
import { dotChart } from '../charts/dotChart.tsx';
import { frontierChart } from '../charts/frontierChart.tsx';
import { lineChart } from '../charts/lineChart.tsx';
import { stackedChart } from '../charts/stackedChart.tsx';
import { Figure } from '../Figure.tsx';
import { Grid } from '../Grid.tsx';
import { GermanyMap } from '../map/GermanyMap.tsx';
import { LocatorMap } from '../map/LocatorMap.tsx';
import { Section } from './Section.tsx';

const source = {
  asOf: '31.10.2026',
  sources: [{ label: 'erfundenes Beispiel' }],
  words: { asOf: 'Stand', source: 'Quelle' },
};
const date = (day: string) => day.split('-').toReversed().join('.');
const points = (...pairs: [string, number][]) => pairs.map(([day, value]) => ({ day, value }));

export const Drawings = () => (
  <>
    <Section title="Schaubilder" code="Figure, barChart, stackedChart, lineChart, dotChart, frontierChart">
      <Figure
        title="Die Zahl der Mitglieder wächst seit 2019"
        dataLabel="Zahlen als Tabelle"
        source={source}
        chart={lineChart({
          label: 'Mitglieder und Mitglieder mit Beschluss, 2019 bis 2026',
          head: ['Reihe', 'Tag', 'Anzahl'],
          lang: 'de',
          date,
          shape: 'step',
          series: [
            {
              label: 'Mitglieder',
              points: points(
                ['2019-06-14', 13],
                ['2019-10-01', 60],
                ['2020-04-20', 71],
                ['2021-11-10', 98],
                ['2023-01-05', 104],
                ['2026-10-31', 120],
              ),
            },
            {
              label: 'davon mit Beschluss',
              points: points(
                ['2019-06-14', 9],
                ['2020-02-01', 31],
                ['2021-11-10', 66],
                ['2024-03-05', 70],
                ['2026-10-31', 74],
              ),
            },
            { label: 'Landkreise', points: points(['2020-04-20', 2], ['2022-05-01', 8], ['2026-10-31', 9]) },
          ],
        })}
      />
      <Grid min="large">
        <Figure
          title="Mitglieder je Land"
          dataLabel="Zahlen als Tabelle"
          source={source}
          chart={barChart({
            label: 'Mitglieder je Land, am meisten in Niedersachsen',
            head: ['Land', 'Mitglieder'],
            lang: 'de',
            rows: [
              { label: 'Niedersachsen', value: 24, emphasis: true },
              { label: 'Nordrhein-Westfalen', value: 21 },
              { label: 'Brandenburg', value: 8 },
              { label: 'Saarland', value: 1 },
              { label: 'Bremen', value: 0 },
            ],
          })}
        />
        <Figure
          title="Haltung zu den Abschnitten des Entwurfs"
          dataLabel="Zahlen als Tabelle"
          source={source}
          note="Gezählt werden Antworten von Mitgliedern."
          chart={stackedChart({
            label: 'Haltungen je Abschnitt in Prozent',
            head: 'Abschnitt',
            lang: 'de',
            parts: ['unterstützt', 'kann damit leben', 'nur wenn', 'nein', 'nicht vom Mandat gedeckt'],
            rows: [
              { label: 'Präambel', values: [88, 10, 1, 1, 0] },
              { label: 'Abschnitt 1', values: [40, 30, 20, 10, 20] },
              { label: 'Abschnitt 2', values: [0, 0, 0, 0, 0] },
            ],
          })}
        />
        <Figure
          title="Rücklauf je Land"
          dataLabel="Zahlen als Tabelle"
          source={source}
          note="Der senkrechte Strich zeigt die vorige Umfrage."
          chart={dotChart({
            label: 'Rücklauf je Land in Prozent',
            head: ['Land', 'Rücklauf', 'vorige Umfrage'],
            lang: 'de',
            unit: ' %',
            max: 100,
            rows: [
              { label: 'Hessen', value: 92, mark: 71 },
              { label: 'Thüringen', value: 50, mark: 66.7 },
              { label: 'Berlin', value: 0 },
            ],
          })}
        />
      </Grid>
      <Figure
        title="Je mehr Text, desto weniger unterzeichnen"
        dataLabel="Zahlen als Tabelle"
        source={source}
        chart={frontierChart({
          label: 'Mitglieder, die unterzeichnen, je Zahl der Ziffern',
          axis: 'Ziffern',
          lang: 'de',
          series: [
            { label: 'Mitglieder', values: [120, 118, 112, 97, 90, 61, 38] },
            { label: 'ohne Bedingung', values: [96, 95, 80, 80, 52, 31, 12] },
          ],
        })}
      />
    </Section>
    <Section title="Karte" code="GermanyMap, LocatorMap">
      <LocatorMap label="Potsdam in Brandenburg" land="bb" x={457.8} y={293.1} note="Lage im Land" />
      <GermanyMap
        label="Mitglieder in Deutschland"
        skip={{ label: 'Zur Tabelle der Mitglieder', href: '#mitglied-1' }}
        attribution="Kartenumrisse: MapSVG (@svg-maps/germany), CC BY 4.0"
        shades={{ ni: 4, nw: 3, bb: 2, sh: 2, by: 1, he: 1 }}
        landNames={{ ni: 'Niedersachsen', nw: 'Nordrhein-Westfalen' }}
        dots={[
          { x: 457.8, y: 293.1, href: '#inhalt', label: 'Potsdam, Mitglied' },
          { x: 228.2, y: 33.9, href: '#inhalt', label: 'Flensburg, Mitglied' },
          {
            x: 195.8,
            y: 682.5,
            href: '#inhalt',
            label: 'Rottenburg am Neckar, Antrag liegt vor',
            sign: 'ring',
          },
          {
            x: 470.2,
            y: 100.4,
            href: '#inhalt',
            label: 'Kreis Mustersee, 24 Kommunen',
            sign: 'number',
            number: 24,
          },
          { x: 299.5, y: 306.6, href: '#inhalt', label: 'Braunschweig, Landkreis', sign: 'square' },
        ]}
        legend={{
          signs: [
            { sign: 'filled', label: 'Mitglied' },
            { sign: 'ring', label: 'Antrag liegt vor' },
            { sign: 'square', label: 'Landkreis' },
            { sign: 'number', label: 'Mehrere Kommunen eines Kreises' },
          ],
          steps: [
            { step: 0, label: 'keine Mitglieder' },
            { step: 1, label: '1 bis 5' },
            { step: 2, label: '6 bis 10' },
            { step: 3, label: '11 bis 20' },
            { step: 4, label: 'über 20' },
          ],
        }}
      />
    </Section>
  </>
);
