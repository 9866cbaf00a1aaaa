import {
  bytesOf,
  choice,
  day,
  file,
  longText,
  optional,
  text,
  type UploadedFile,
} from '../../platform/form/inputs.ts';
import type { Brought } from './rules/message.ts';
import { channelsIn, channelsOut, messageReaders } from './types.ts';

/** What is said about something that goes out. */
export const outFields = {
  channel: choice(channelsOut),
  day: day(),
  author: text(200),
  text: optional(longText(20_000)),
  file: optional(file()),
  deadline: optional(day()),
};

/** What is said about something that came in outside of this house. */
export const inFields = {
  channel: choice(channelsIn),
  /** Without a choice it follows from the way. */
  readers: optional(choice(messageReaders)),
  day: day(),
  author: text(200),
  theirReference: optional(text(100)),
  text: optional(longText(20_000)),
  file: optional(file()),
};

/** What an authority says when it answers here. */
export const replyFields = {
  author: text(200),
  theirReference: optional(text(100)),
  text: optional(longText(20_000)),
  file: optional(file()),
};

/** An uploaded file as the rules look at it. */
export const broughtIn = (uploaded: UploadedFile | null): Brought =>
  uploaded && { name: uploaded.name, bytes: bytesOf(uploaded) };
