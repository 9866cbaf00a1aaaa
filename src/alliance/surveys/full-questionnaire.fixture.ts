import type { Questionnaire } from './questionnaire-types.ts';

/** A questionnaire with every kind of question, two languages and nested conditions. */
export const fullQuestionnaire: Questionnaire = {
  english: true,
  sections: [
    {
      key: 'aufnahme',
      title: { de: 'Aufnahme', en: 'Admission' },
      intro: { de: 'Was Sie anbieten können.' },
      questions: [
        { key: 'hinweis', type: 'note', label: { de: 'Bitte nur Zahlen, keine Namen.' }, required: false },
        { key: 'bereit', type: 'yes-no', label: { de: 'Bereit?', en: 'Ready?' }, required: true },
        {
          key: 'plaetze',
          type: 'integer',
          label: { de: 'Plätze' },
          hint: { de: 'Wie viele?', en: 'How many?' },
          required: true,
          min: 0,
          max: 5000,
          when: { op: 'eq', question: 'bereit', value: true },
        },
        {
          key: 'gruppen',
          type: 'multiple',
          label: { de: 'Gruppen' },
          required: false,
          options: [
            { key: 'umf', label: { de: 'Unbegleitete', en: 'Unaccompanied' } },
            { key: 'familien', label: { de: 'Familien' } },
          ],
          other: true,
          when: {
            op: 'and',
            of: [
              { op: 'gt', question: 'plaetze', value: 0 },
              {
                op: 'or',
                of: [
                  { op: 'eq', question: 'bereit', value: true },
                  { op: 'not', of: { op: 'gt', question: 'plaetze', value: 100 } },
                ],
              },
            ],
          },
        },
      ],
    },
    {
      key: 'mehr',
      title: { de: 'Weiteres' },
      when: { op: 'includes', question: 'gruppen', value: 'umf' },
      questions: [
        {
          key: 'traeger',
          type: 'single',
          label: { de: 'Träger' },
          required: false,
          options: [
            { key: '1', label: { de: 'Stadt' } },
            { key: '2', label: { de: 'Verein' } },
          ],
        },
        { key: 'kosten', type: 'decimal', label: { de: 'Kosten' }, required: false, min: 0 },
        { key: 'ab', type: 'date', label: { de: 'Ab wann' }, required: false },
        { key: 'wort', type: 'text', label: { de: 'Wort' }, required: false, register: 'website' },
        { key: 'text', type: 'long-text', label: { de: 'Text' }, required: false },
        { key: 'papier', type: 'file', label: { de: 'Beschluss' }, required: false },
        {
          key: 'rang',
          type: 'ranking',
          label: { de: 'Wichtig' },
          required: false,
          options: [
            { key: 'a', label: { de: 'A' } },
            { key: 'b', label: { de: 'B' } },
          ],
        },
        {
          key: 'feld',
          type: 'matrix',
          label: { de: 'Feld' },
          required: true,
          options: [
            { key: 'gut', label: { de: 'gut' } },
            { key: 'schlecht', label: { de: 'schlecht' } },
          ],
          rows: [
            { key: 'wohnen', label: { de: 'Wohnen' } },
            { key: 'kita', label: { de: 'Kita', en: 'Nursery' } },
          ],
        },
        {
          key: 'liste',
          type: 'table',
          label: { de: 'Liste' },
          required: false,
          columns: [
            { key: 'programm', label: { de: 'Programm' }, type: 'text' },
            { key: 'zahl', label: { de: 'Zahl' }, type: 'integer' },
          ],
          min: 1,
          max: 9,
        },
      ],
    },
  ],
};
