import type { Shelf } from '../accounts/index.ts'
import type { WeeklyPart } from '../digest/index.ts'
import type { Desk, DeskLink } from '../members/index.ts'
import type { Lang } from '../platform/languages.ts'
import { forgetWriter } from './acts/own-data.ts'
import { messages } from './messages/index.ts'
import { discussionsOfPerson } from './queries/own-data.ts'
import { toldOf } from './queries/week.ts'

export { conclude } from './acts/conclude.ts'
export { openDiscussion } from './acts/open.ts'
export { moveDiscussions } from './acts/own-data.ts'
export { say } from './acts/say.ts'
export { tendDiscussions } from './jobs/by-the-clock.ts'
export { carryMessage } from './jobs/carry.ts'
export { hearDiscussion } from './jobs/hear.ts'
export { hearOpening, postAddress } from './jobs/hear-opening.ts'
export { hearHidden, postHidden, postSilent, postTurned } from './jobs/post-letters.ts'
export { discussionsOfCharter, discussionsOfPlace } from './pages/cards.tsx'

import './facts.ts'
import './tables.ts'

/** What this room keeps about a person. */
export const discussionsShelf: Shelf = {
  name: 'discussions',
  take: (db, { id }) => discussionsOfPerson(db, id),
  forget: (tx, { id }) => forgetWriter(tx, id),
}

/** On the desk of a territory, and on the team’s. */
export const discussionsLink: DeskLink = {
  to: (address) => `/espace/territoires/${address}/discussions`,
  words: (lang) => messages(lang).desk.link,
}
export const reportedMessagesLink: DeskLink = {
  to: () => '/equipe/discussions',
  words: (lang) => messages(lang).moderation.queue.desk,
}

/** In the letter of the week. */
export const discussionNews: WeeklyPart = {
  more: '/espace/discussions',
  heading: (lang) => messages(lang).desk.link,
  async news(db, reader, stretch) {
    const { found, total } = await toldOf(db, reader, stretch)
    const lines = found.map(({ at, kind, title, code }) => ({
      ...{ at, path: `/discussions/${code}` },
      words: (lang: Lang) => messages(lang).week[kind](title),
    }))
    return { lines, total }
  },
}

/** The words of the deeds that this room writes down. */
export const discussionDeeds: Desk['deeds'] = {
  'discussion.opened': (lang) => messages(lang).deeds.opened,
}
