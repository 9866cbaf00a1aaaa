import type { Message } from './types.ts';

/** A letter of ours unless something else is said. */
export const messageOf = (more: Partial<Message> = {}): Message => ({
  id: 1,
  thread: 1,
  direction: 'out',
  day: '2026-03-02',
  channel: 'letter',
  author: 'Koordinierungsstelle',
  text: 'Guten Tag',
  files: [],
  readers: 'all',
  isReminder: false,
  answer: null,
  answerNote: null,
  ...more,
});
