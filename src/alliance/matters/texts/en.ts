import type { de } from './de.ts';

export const en: typeof de = {
  name: 'Matters',
  layers: { municipality: 'Municipality', land: 'Land coordination', federation: 'Coordination office' },
  kinds: { question: 'Question', proposal: 'Proposal' },
  states: { open: 'open', answered: 'answered', withdrawn: 'withdrawn' },
  moves: { raised: 'Raised', passed: 'Passed on', answered: 'Answered', withdrawn: 'Withdrawn' },
  page: {
    dueNow: 'Answer or pass on: {title}',
    lead: 'Questions and proposals travel between municipality, Land and alliance. Wherever a matter lies, it is answered or passed on within 14 days.',
    raise: 'Raise a matter',
    empty: 'No matter',
    emptyText: 'Questions and proposals that concern your office appear here.',
    caption: 'Matters, the most urgent first',
    title: 'Title',
    from: 'From',
    desk: 'Lies with',
    due: 'Reply by',
    state: 'State',
    all: 'All',
    overdue: 'overdue',
    yours: 'with you',
    way: 'Way',
    federationFrom: 'Alliance',
  },
  refusals: {
    'lies-elsewhere':
      'This matter lies with another office at present. Only that one can answer it or pass it on.',
    'not-for-you': 'This matter does not concern your office.',
    closed: 'This matter is closed already.',
    'changed-meanwhile':
      'Somebody has moved this matter meanwhile. Please open it anew; your text is still below.',
    'name-a-municipality': 'Please choose the municipality to which the matter shall go.',
    'land-vacant':
      'The coordination of this Land is vacant at present. Please pass the matter to the municipality or the coordination office.',
    'not-the-next-layer':
      'A matter goes to the next layer: municipality, Land, alliance. It cannot go to your own desk.',
  },
  actions: {
    'raise-matter': {
      title: 'Raise a matter',
      lead: 'Your matter goes to the next layer. You can always see where it lies and until when a reply is due. Please name no people who seek protection.',
      submit: 'Raise',
      done: 'The matter is on its way.',
      fields: {
        kind: { label: 'Kind', options: { question: 'Question', proposal: 'Proposal' } },
        title: { label: 'Title' },
        body: { label: 'What is it about?' },
      },
    },
    'pass-matter': {
      title: 'Pass a matter on',
      lead: 'The period begins anew there. The way stays visible.',
      submit: 'Pass on',
      done: 'The matter has been passed on.',
      fields: {
        matter: { label: 'Matter' },
        to: {
          label: 'To',
          options: {
            municipality: 'a municipality',
            land: 'the Land coordination',
            federation: 'the coordination office',
          },
        },
        unit: {
          label: 'Municipality or Land',
          hint: 'Only if it goes to a municipality or the Land is not given',
        },
        note: { label: 'Note', hint: 'Why do you pass it on?' },
        version: { label: 'Version' },
      },
    },
    'answer-matter': {
      title: 'Answer a matter',
      submit: 'Answer and close',
      done: 'The answer is on its way.',
      fields: { matter: { label: 'Matter' }, answer: { label: 'Answer' }, version: { label: 'Version' } },
    },
    'withdraw-matter': {
      title: 'Withdraw a matter',
      submit: 'Withdraw',
      done: 'The matter has been withdrawn.',
      fields: { matter: { label: 'Matter' }, reason: { label: 'Reason' } },
    },
    'remind-replies': { title: 'Remind of replies', submit: 'Remind', fields: {} },
  },
  jobs: {
    'remind-replies': 'Remind of overdue replies',
  },
  reads: { matters: 'Matters', matter: 'One matter' },
  mails: {
    why: 'You get this e-mail because the matter lies with your office or came from you.',
    arrived: {
      subject: 'Matter {id}: {title}',
      body: 'Hello,\n\nthe matter “{title}” now lies with you. Please answer it by {due} or pass it on:\n{link}\n',
    },
    overdue: {
      subject: 'Overdue: matter {id}: {title}',
      body: 'Hello,\n\na reply to the matter “{title}” has been due since {due}. Please answer it or pass it on:\n{link}\n',
    },
    answered: {
      subject: 'Answer to your matter {id}: {title}',
      body: 'Hello {name},\n\nthere is an answer to your matter “{title}”:\n\n{answer}\n\n{link}\n',
    },
  },
};
