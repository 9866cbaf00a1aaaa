import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullQuestionnaire } from '../full-questionnaire.fixture.ts';
import { question, questionnaireOf } from '../questionnaire.fixture.ts';
import { flawsOf } from './questionnaire.ts';
import { readXlsform } from './read-xlsform.ts';
import { writeXlsform } from './write-xlsform.ts';

const settings = { title: 'Abfrage 2026', id: 'reihe-1-welle-2', version: 7 };

describe('writing an XLSForm', () => {
  it('comes back as it went out, with every kind of question', () => {
    assert.deepEqual(flawsOf(fullQuestionnaire), []);
    assert.deepEqual(readXlsform(writeXlsform(fullQuestionnaire, settings)), {
      ok: true,
      title: 'Abfrage 2026',
      questionnaire: fullQuestionnaire,
    });
  });
  it('has no English columns where no English is spoken', () => {
    const [survey] = writeXlsform(questionnaireOf([question('a', 'text')]), settings);
    assert.deepEqual(survey?.rows[0]?.slice(0, 4), [
      'type',
      'name',
      'label::Deutsch (de)',
      'hint::Deutsch (de)',
    ]);
  });
});
