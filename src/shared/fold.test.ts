import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './fold.ts';

/** What somebody writes, and what search compares. */
const spellings: [written: string, folded: string][] = [
  ['Ansprechpartner*in', 'ansprechpartnerin'],
  ['Ansprechpartner:in', 'ansprechpartnerin'],
  ['Ansprechpartner_in', 'ansprechpartnerin'],
  ['Ansprechpartner/-in', 'ansprechpartnerin'],
  ['Ansprechpartner/in', 'ansprechpartnerin'],
  ['Ansprechpartner(in)', 'ansprechpartnerin'],
  ['AnsprechpartnerIn', 'ansprechpartnerin'],
  ['Ansprechpartner*innen', 'ansprechpartnerinnen'],
  ['AnsprechpartnerInnen', 'ansprechpartnerinnen'],
  ['Büro der Bürgermeister:in', 'buero der buergermeisterin'],
  ['Integrationsbeauftragte*r', 'integrationsbeauftragter'],
  ['Integrationsbeauftragte:r', 'integrationsbeauftragter'],
  ['Integrationsbeauftragte/r', 'integrationsbeauftragter'],
  ['Integrationsbeauftragte(r)', 'integrationsbeauftragter'],
  ['innen/rückwärts', 'innen rueckwaerts'],
  ['Straße/Inneres', 'strasse inneres'],
  ['STRASSE', 'strasse'],
  ['Nguyễn', 'nguyen'],
  ['Łódź', 'lodz'],
  ['Café Ångström', 'cafe angstroem'],
  ['Zu\u0308rich', 'zuerich'],
  ['  Bad   Neuenahr-Ahrweiler ', 'bad neuenahr ahrweiler'],
];

for (const [written, folded] of spellings)
  test(`${written} is searched as "${folded}"`, () => {
    assert.equal(fold(written), folded);
  });
