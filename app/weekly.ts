import {
  aidNews,
  charterNews,
  cooperationNews,
  meetingNews,
  planNews,
  projectNews,
  resourceNews,
  signatureNews,
  type WeeklyPart,
} from './digest/index.ts'
import { discussionNews } from './discussions/index.ts'

/** What the letter of the week tells, in the order it is read. A room that has something to say adds a line. */
export const weekly: readonly WeeklyPart[] = [
  charterNews,
  meetingNews,
  aidNews,
  planNews,
  projectNews,
  cooperationNews,
  discussionNews,
  resourceNews,
  signatureNews,
]
