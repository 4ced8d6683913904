import {
  aidNews,
  charterNews,
  cooperationNews,
  meetingNews,
  planNews,
  signatureNews,
  type WeeklyPart,
} from './digest/index.ts'

/** What the letter of the week tells, in the order it is read. A room that has something to say adds a line. */
export const weekly: readonly WeeklyPart[] = [
  charterNews,
  meetingNews,
  aidNews,
  planNews,
  cooperationNews,
  signatureNews,
]
