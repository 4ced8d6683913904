import type { Shelf } from '../accounts/index.ts'
import type { Desk, DeskLink, ErrandPart } from '../members/index.ts'
import { formatDate } from '../platform/languages.ts'
import { forgetMailbox } from './acts/tidy.ts'
import { errandMessages } from './messages/errands/index.ts'
import { messages } from './messages/index.ts'
import { meetingErrands } from './queries/errands.ts'
import { meetingsConvenedBy } from './queries/own-data.ts'

export { answerInvitation } from './acts/answer.ts'
export { cancel as cancelMeeting } from './acts/change.ts'
export { convene } from './acts/convene.ts'
export { inviteTo } from './acts/invite.ts'
export { makeInvitationLink } from './acts/make-link.ts'
export { noteDecision, saveMinutes } from './acts/minutes.ts'
export { moveInvitations } from './acts/move.ts'
export { sendMinutes } from './acts/send-minutes.ts'
export { forgetMeetingMailboxes, remindOfMeetings } from './jobs/by-the-clock.ts'
export { postCancelled, postInvited, postMoved, postNear } from './jobs/post-letters.ts'
export { postMinutes } from './jobs/post-minutes.ts'
export { meetingsCard } from './pages/card.tsx'
export type { DecisionCard } from './pages/promises.ts'
export { agendaPage, type PublicMeeting } from './queries/agenda.ts'
export { meetingThatDecided, promisedTo } from './queries/promises.ts'
export type { Decision } from './queries/record.ts'
export { ownIn, standingIn } from './queries/standing.ts'
export type { Meeting, MeetingPlan } from './rules/meeting.ts'

import './facts.ts'
import './tables.ts'

/** On the desk of a territory. */
export const meetingsLink: DeskLink = {
  to: (address) => `/espace/territoires/${address}/rencontres`,
  words: (lang) => messages(lang).desk.link,
}

/** The words of the deeds that this room writes down. */
export const meetingDeeds: Desk['deeds'] = {
  'meeting.convened': (lang) => messages(lang).deeds.convened,
  'meeting.cancelled': (lang) => messages(lang).deeds.cancelled,
}

/** What this room keeps about a person. */
export const meetingsShelf: Shelf = {
  name: 'rencontres',
  take: (db, { id }) => meetingsConvenedBy(db, id),
  forget: (tx, { email }) => forgetMailbox(tx, email),
}

const errandPages = { agenda: '/changer', answers: '', minutes: '/compte-rendu' }

/** On the desk of a territory, for its stewards: meetings that want something. */
export const errandsOfMeetings: ErrandPart = async (db, { territoryId, role }, now) => {
  if (role !== 'steward') return []
  return (await meetingErrands(db, territoryId, now)).map(({ kind, at, title, startsAt, n, path }) => ({
    at,
    words: (lang) => errandMessages(lang).words[kind](title, formatDate(lang, startsAt), n),
    button: (lang) => errandMessages(lang).buttons[kind],
    to: `${path}${errandPages[kind]}`,
  }))
}
