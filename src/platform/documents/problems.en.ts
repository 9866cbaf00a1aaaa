import type { de } from './problems.de.ts';

export const en = {
  empty: 'The file is empty. Please check that you chose the right file.',
  'too-large':
    'The file has {megabytes} MB, the limit is {limit} MB. Please delete pictures and sheets you do not need, or split the file.',
  'too-many-rows':
    'The file has more than {limit} rows. Please split it; empty rows with formatting count too and can be deleted.',
  'too-many-columns':
    'The file has more than {limit} columns. Please delete the columns you do not need, empty formatted ones too.',
  'too-many-sheets':
    'The file has {sheets} sheets, the limit is {limit}. Please save the sheet you need as a file of its own.',
  'zip-bomb':
    'The file is compressed to an unusual degree and was not opened. Please save the table again as .xlsx or CSV.',
  macros:
    'The file contains macros and was not opened. Please save it as “Excel Workbook (.xlsx)” without macros.',
  encrypted: 'The file is protected by a password. Please remove the protection and save it again.',
  'old-excel':
    'The file has an older or binary Excel format. Please save it as “Excel Workbook (.xlsx)” or as CSV.',
  'not-a-table': 'The file is not a table but: {kind}. Please choose an .xlsx or CSV file.',
  binary:
    'The file contains characters that do not occur in a text file. Please save the table again as .xlsx or CSV (UTF-8).',
  unreadable: 'The file is damaged or incomplete. Please download it once more or save it again.',
  'unclosed-quote':
    'From line {line} on a closing quotation mark is missing, or the file is incomplete. Please add it or save the table again.',
} satisfies Record<keyof typeof de, string>;
