/**
 * Deeds whose result everybody may read, whatever audience somebody chose: the news of those who belong to no layer of the
 * alliance. Names only; a deed of a later part of the house stands here as it stands on the record.
 *
 * @de Öffentliche Handlung
 * @source leserkreise#neuigkeiten
 */
export const openDeeds: readonly string[] = [
  'admissions.record-published',
  'mandates.record-realisation',
  'mandates.record-resolution',
  'mandates.write-model',
  'members.confirm-application',
  'members.record-published-count',
  'members.record-step',
  'practices.add-catalogue',
  'practices.add-option',
  'practices.mark-practice',
  'practices.record-progress',
  'practices.record-sponsorship',
  'practices.renew-sponsorship',
  'programmes.add-programme',
  'programmes.record-figure',
  'programmes.record-standing',
  'statements.send-statement',
  'surveys.publish-results',
];
