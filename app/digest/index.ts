import type { Shelf } from '../accounts/index.ts'
import { forgetDigests } from './acts/plan-week.ts'
import { messages } from './messages/index.ts'
import { ownDigests } from './queries/digests.ts'
import { newsAbout, type Subject } from './queries/news.ts'
import type { WeeklyPart } from './rules/part.ts'

export { planDigests, postDigest } from './jobs/digest.ts'
export { isNear } from './queries/news.ts'
export { mostLines, type Reader, type WeeklyPart } from './rules/part.ts'
export type { Stretch } from './rules/week.ts'

import './facts.ts'
import './tables.ts'

/** What this room keeps about a person. */
export const digestShelf: Shelf = {
  name: 'nouvelles',
  take: (db, { id }) => ownDigests(db, id),
  forget: (tx, { id }) => forgetDigests(tx, id),
}

/** News that are public, near the reader. */
function publicNews(subject: Subject, more: string): WeeklyPart {
  return {
    more,
    heading: (lang) => messages(lang).headings[subject],
    async news(db, reader, stretch) {
      const { found, total } = await newsAbout(db, subject, reader, stretch)
      const lines = found.map(({ at, path, kind, a, b }) => ({
        ...{ at, path },
        words: (lang: 'fr' | 'en') => messages(lang).lines[kind](a, b),
      }))
      return { lines, total }
    },
  }
}

export const charterNews = publicNews('charters', '/declinaisons')
export const meetingNews = publicNews('meetings', '/agenda')
export const aidNews = publicNews('aid', '/entraide')
export const planNews = publicNews('plans', '/declinaisons')
export const cooperationNews = publicNews('cooperations', '/cooperations')
export const signatureNews = publicNews('signatures', '/signataires')
export const projectNews = publicNews('projects', '/projets')
export const resourceNews = publicNews('resources', '/ressources')
