import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { application } from '../application.fixture.ts';
import { evidenceOf } from './evidence.ts';

describe('evidence of a membership', () => {
  it('names resolution and office, never the person', () => {
    assert.deepEqual(evidenceOf(application()), {
      evidence:
        'Beschluss RV-1/2026 (Ratsversammlung) vom 05.02.2026; Zeichnung: Oberbürgermeisterin, 20.02.2026',
      source: 'https://flensburg.example/vorlage/1',
    });
  });
  it('gives the application as source where the resolution has no address', () => {
    assert.equal(evidenceOf(application({ id: 12, resolutionLink: null })).source, 'Beitrittsantrag Nr. 12');
  });
});
