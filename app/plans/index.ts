import type { Shelf } from '../accounts/index.ts'
import type { DeskLink } from '../members/index.ts'
import type { Lang } from '../platform/languages.ts'
import { messages } from './messages/index.ts'
import { toldBy } from './queries/of-person.ts'

export { addAction } from './acts/add.ts'
export { answerAction } from './acts/give.ts'
export { movePlans } from './acts/move.ts'
export { tell } from './acts/tell.ts'
export { postAnswered, postDue, postProposed } from './jobs/letters.ts'
export { remindOfPlans, tidyPlans } from './jobs/reminders.ts'
export { planOfAssociation, planOfCharter, planOfPlace } from './pages/cards.tsx'

import './facts.ts'
import './tables.ts'

/** What the room puts on the desk of an association. */
export const plansDesk: DeskLink = {
  to: (slug) => `/espace/associations/${slug}/engagements`,
  words: (lang) => messages(lang).desk,
}

/** The words of the deeds it writes down. */
export const planDeeds = {
  'plan.answered': (lang: Lang) => messages(lang).deeds['plan.answered'],
  'plan.told': (lang: Lang) => messages(lang).deeds['plan.told'],
}

/** What this room keeps about a person: their words stay their association’s. */
export const plansShelf: Shelf = {
  name: 'plansDAction',
  take: async (db, { id }) => toldBy(db, id),
  forget: async () => {},
}
