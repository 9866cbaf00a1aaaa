import type { de } from './de.ts';

export const en: typeof de = {
  refusals: {
    'log-in-first': 'Please log in. This area is for members.',
    'log-in-again': 'This step needs a fresh log-in. Please log in once more.',
    'not-your-office': 'Your office does not cover this step. The table of rights shows who may take it.',
    'not-your-land': 'Your office is for another Land.',
    'not-your-municipality': 'Your office is for another municipality.',
    'not-your-authority': 'Your office is for another authority.',
    'not-your-person': 'These details belong to another person.',
  },
  errors: {
    notFoundTitle: 'Not found',
    notFound: 'There is nothing at this address, or it is not meant for you.',
    linkUnknownTitle: 'This link leads nowhere',
    linkUnknown: 'We do not know this link. Please check that it is complete, or ask for a new one.',
    forbiddenTitle: 'Not allowed',
    invalidTitle: 'This address contains an invalid value',
    brokenTitle: 'That did not work',
    broken:
      'An error occurred on our side. Nothing was stored. Please try again; otherwise tell us this number: {id}',
    tooLargeTitle: 'Too large',
    tooLarge: 'What you sent is larger than {limit} MB. Please make the file smaller or split it.',
    foreignTitle: 'Please send the form once more',
    foreign:
      'The form did not come from our page, or your log-in has expired since. Please open it anew; what you typed is still in the previous window.',
    halfSentTitle: 'What you sent did not arrive whole',
    halfSent: 'Nothing was stored. Please send the form once more.',
    repeatedTitle: 'Already sent',
    repeated: 'This form was sent before and counts only once.',
    busyTitle: 'Too many requests',
    busy: 'There were too many requests in a short time. Please wait a minute.',
    sendJson: 'Please send the content as JSON, with “Content-Type: application/json”.',
    brokenJson: 'What was sent is no valid JSON.',
    back: 'To the start page',
    logIn: 'Log in',
    reload: 'Open the form anew',
    without: 'Open without this value',
  },
};
