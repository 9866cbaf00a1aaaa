import type { oparl as de } from './oparl.de.ts';

export const oparl: typeof de = {
  result: 'Result according to the source',
  content: {
    'not-oparl': 'There are data at this address, but no OParl object.',
    'other-type':
      'There is an OParl object of the kind “{type}” at this address. What is needed is a paper (Paper) or an item of an agenda (AgendaItem).',
    list: 'There is a whole list at this address. Please take the address of a single entry.',
    'said-no': 'The server reports an error: {message}',
  },
  warnings: {
    'no-title': 'The source gives no title.',
    'no-day': 'The source gives no day of the resolution.',
    'day-of-paper':
      'The day is that of the paper, not of the meeting. Please enter the day of the resolution.',
    'no-body': 'The source does not name the body.',
    'no-municipality': 'The source gives no official key. Please choose the municipality.',
    'bad-municipality': 'The official key “{key}” of the source is invalid. Please choose the municipality.',
    'no-result': 'The source gives no result. Please look it up in the minutes.',
    'not-decided':
      'According to the source nothing was decided here: “{result}”. There may be a later consultation.',
    'unclear-result': 'The result “{result}” cannot be read with certainty. Please choose it yourself.',
    'no-text': 'The source holds no text of the resolution. Please enter the items from the document.',
    'not-numbered': 'The text of the resolution is not numbered and therefore stands as one item.',
    'several-consultations':
      'The paper was dealt with in {count} bodies. Taken over is the deciding consultation, else the last one.',
    'unread-links': 'Some links of the source could not be read ({count}). Values may be missing.',
    deleted: 'The source has marked this entry as deleted.',
    'not-public': 'The item was not dealt with in public. Please check what may stand here.',
  },
};
