import type { Shelf } from '../accounts/index.ts'
import { chartersTendedBy } from '../adaptations/index.ts'
import type { DeskLink, ErrandPart } from '../members/index.ts'
import { formatDate, type Lang } from '../platform/languages.ts'
import { errandMessages } from './messages/errands/index.ts'
import { messages } from './messages/index.ts'
import { lateActions } from './queries/late.ts'
import { toldBy } from './queries/of-person.ts'

export { addAction } from './acts/add.ts'
export { answerAction } from './acts/give.ts'
export { movePlans } from './acts/move.ts'
export { tell } from './acts/tell.ts'
export { postAnswered, postDue, postProposed } from './jobs/letters.ts'
export { remindOfPlans, tidyPlans } from './jobs/reminders.ts'
export { planOfAssociation, planOfCharter, planOfPlace } from './pages/cards.tsx'
export { plannedDecisions } from './pages/from-meeting.tsx'

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

/** On the desk of a territory: actions to write about. */
export const planErrands: ErrandPart = async (db, { territoryId, personId }, now) => {
  const charterIds = await chartersTendedBy(db, personId)
  const late = await lateActions(db, { territoryId, charterIds }, now)
  return late.map(({ id, title, dueOn, owner, slug }) => ({
    at: new Date(`${dueOn}T12:00:00Z`),
    words: (lang) => errandMessages(lang).late(title, owner, formatDate(lang, dueOn)),
    button: (lang) => errandMessages(lang).button,
    to: `/declinaisons/${slug}/plan/actions/${id}`,
  }))
}
