import type { AssistedKind } from '../beside/index.ts'
import { mailboxesOf } from '../members/index.ts'
import type { Lang } from '../platform/languages.ts'
import { undoNote } from './acts/undo.ts'
import { messages } from './messages/index.ts'

import { cooperationById } from './queries/opened-link.ts'
import { after } from './rules/state.ts'

export { answer, show } from './acts/answer.ts'
export { makeNotingLink, makeSideLink } from './acts/make-links.ts'
export { moveCooperations } from './acts/move.ts'
export { note } from './acts/note.ts'
export { postConfirmed, postCorrected, postNoted, postNotingLinks } from './jobs/post-letters.ts'
export { tidyCooperations } from './jobs/tidy.ts'
export { cooperationsCard } from './pages/card.tsx'
export { type ShownCooperation, shownCooperations } from './queries/shown.ts'
export { type Other, whoIs } from './queries/who-is.ts'

import './facts.ts'
import './tables.ts'

/** On the desk of an association. */
export const cooperationsDesk = {
  to: (slug: string) => `/espace/associations/${slug}/cooperations`,
  words: (lang: Lang) => messages(lang).space.title,
}

/** The words of the deeds it writes down. */
export const cooperationDeeds = {
  'cooperation.noted': (lang: Lang) => messages(lang).deeds.noted,
  'cooperation.answered': (lang: Lang) => messages(lang).deeds.answered,
  'cooperation.shown': (lang: Lang) => messages(lang).deeds.shown,
  'cooperation.link-made': (lang: Lang) => messages(lang).deeds.linkMade,
}

/** A cooperation noted beside somebody. */
export const noteBeside: AssistedKind = {
  async tell(db, id, lang) {
    const found = await cooperationById(db, id, 'noting')
    if (!found) return undefined
    const what = messages(lang).beside(found.what, found.other.name)
    return {
      association: found.notedBy.name,
      what,
      canUndo: after(found.state, 'undo', 'noting') !== undefined,
    }
  },
  undo: undoNote,
  async mailboxes(db, id) {
    const found = await cooperationById(db, id, 'noting')
    return found ? mailboxesOf(db, found.notedBy.id) : []
  },
}
