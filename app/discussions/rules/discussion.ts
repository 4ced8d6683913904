/** Who reads a discussion: the working group, the signatories here, or everyone; the narrowest first. */
export const levels = ['group', 'signatories', 'public'] as const
export type Level = (typeof levels)[number]

/** What a discussion may be about. */
export const aboutKinds = ['territory', 'article', 'passage', 'project'] as const
export type AboutKind = (typeof aboutKinds)[number]

/** What it is about. A passage stands in a local charter; `words` is its heading on the day it was opened. */
export type About = { kind: AboutKind; id: string | null; charterId: string | null; words: string }

/** A discussion, whoever may read it. */
export type Discussion = {
  id: string
  code: string
  territory: { id: string; name: string; address: string }
  about: About
  title: string
  level: Level
  openedBy: string | null
  lang: 'fr' | 'en'
  openedAt: Date
  lastAt: Date
  closedAt: Date | null
  outcome: string | null
  /** Its first message is hidden, and its title with it. */
  isHidden: boolean
  fictional: boolean
}

/** The levels a discussion may be narrowed to: what was said between few is never shown to more. */
export function narrowerThan(level: Level): Level[] {
  return levels.slice(0, levels.indexOf(level))
}

/** Discussions one person opens in a day, messages they write, letters of discussions they receive. */
export const openedADay = 5
export const messagesADay = 30
export const lettersADay = 8

/** Weeks of silence after which whoever opened it is asked what it came to. */
export const quietWeeks = 4
