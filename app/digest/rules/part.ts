import type { Db, Tx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import type { Stretch } from './week.ts'

/** Who reads, and what they act for. */
export type Reader = {
  personId: string
  associationIds: readonly string[]
  /** Where they tend and where their associations act: what happens in a part of it is near them. */
  ownIds: readonly string[]
  /** The commune, EPCI, contract or group around: what happens for the whole of it is near them, not for its other parts. */
  aroundIds: readonly string[]
}

/** One thing that happened, and where it is read. */
export type NewsLine = { at: Date; words: (lang: Lang) => string; path: string }

/** The newest lines, and how many there are in all. */
export type News = { lines: NewsLine[]; total: number }

/**
 * What a room tells each week; all stand in `app/weekly.ts`. It gives only what the reader may read, newest first,
 * `mostLines` of it.
 */
export type WeeklyPart = {
  heading: (lang: Lang) => string
  /** Where the rest is read, by its French path. */
  more: string
  news: (db: Db | Tx, reader: Reader, stretch: Stretch) => Promise<News>
}

/** Lines under one heading; the others are counted. */
export const mostLines = 6

/** A part that has something to say. */
export type ToldPart = News & Pick<WeeklyPart, 'heading' | 'more'>
