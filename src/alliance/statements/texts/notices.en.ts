import type { noticesDe, noticeWordsDe } from './notices.de.ts';

export const noticesEn: typeof noticesDe = {
  'opened-positions': {
    subject: '“{title}”: your position is asked for',
    body: 'Dear {name},\n\npositions on the statement “{title}” are now collected. {deadline}\n\nHere your municipality says how it stands to the clauses:\n{link}\n\nTaking no position needs no reason.\n\nYour Hafenmeisterei',
  },
  'opened-signatures': {
    subject: '“{title}”: signatures',
    body: 'Dear {name},\n\nthe final text “{title}” is ready to be signed. {deadline}\n\nHere you read it and prepare the signature of your municipality:\n{link}\n\nNot signing needs no reason.\n\nYour Hafenmeisterei',
  },
  'amendment-arrived': {
    subject: '“{title}”: amendment {amendment}',
    body: 'Dear {name},\n\nsomething arrived for the statement “{title}”: {what}, {clause}, from {from}.\n\nHere you read it:\n{link}\n\nYour Hafenmeisterei',
  },
  'procedure-proposed': {
    subject: '“{title}”: proposal on amendment {amendment}',
    body: 'Dear {name},\n\non your amendment {amendment} ({clause}) to the statement “{title}” the coordination proposes: {procedure}.\n\nHere you say whether you agree:\n{link}\n\nWe wait for your answer until {day}; after that it may be decided so.\n\nYour Hafenmeisterei',
  },
  'amendment-decided': {
    subject: '“{title}”: amendment {amendment} {state}',
    body: 'Dear {name},\n\nyour amendment {amendment} ({clause}) to the statement “{title}”: {state}.\n\nHere you read why:\n{link}\n\nYour Hafenmeisterei',
  },
};

export const noticeWordsEn: typeof noticeWordsDe = {
  until: 'There is time until {day}.',
  amendment: 'an amendment',
  suggestion: 'a suggestion',
  observer: 'observers or a Land coordination',
};
