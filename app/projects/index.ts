import type { Shelf } from '../accounts/index.ts'
import type { Desk, DeskLink, ErrandPart } from '../members/index.ts'
import type { Lang } from '../platform/languages.ts'
import { forgetMailbox } from './acts/tidy.ts'
import { messages } from './messages/index.ts'
import { reportedIn } from './queries/moderation.ts'
import { projectsOfPerson } from './queries/own-data.ts'

export { answerProject } from './acts/answer.ts'
export { moveProject } from './acts/change.ts'
export { noteDecision } from './acts/decide.ts'
export { invitePartner } from './acts/invite.ts'
export { addItem, tickItem } from './acts/items.ts'
export { moveProjects } from './acts/move.ts'
export { openProject } from './acts/open.ts'
export { confirmWish, writeWish } from './acts/wish.ts'
export { remindOfProjects, tidyProjects } from './jobs/by-the-clock.ts'
export { hearProject } from './jobs/hear.ts'
export { hearProjectHidden, postProjectHidden } from './jobs/hidden.ts'
export { postLeadAnswered, postLeadAsked } from './jobs/post-handover.ts'
export {
  postAnswered,
  postInvited,
  postNear,
  postWishAnswered,
  postWished,
  postWishWritten,
} from './jobs/post-letters.ts'
export { projectsOfAssociation, projectsOfPlace } from './pages/cards.tsx'
export { projectPage } from './queries/public.ts'
export type { Level, ProjectVerb } from './rules/project.ts'
export { type ProjectColumn, shapeOf as projectShape } from './shape.ts'

import type { ProjectColumn } from './shape.ts'

import './facts.ts'
import './tables.ts'

/** What each column of the open list says. */
export function projectColumnWords(lang: Lang): Record<ProjectColumn, string> {
  return messages(lang).data.columns
}

/** On the desk of an association. */
export const projectsDesk: DeskLink = {
  to: (slug) => `/espace/associations/${slug}/projets`,
  words: (lang) => messages(lang).space.desk,
}

/** On the desk of the team. */
export const reportedProjectsLink: DeskLink = {
  to: () => '/equipe/projets',
  words: (lang) => messages(lang).moderation.queue.title,
}

/** On the desk of a territory, for its stewards: projects here that somebody reported. */
export const projectErrands: ErrandPart = async (db, { territoryId, role }) => {
  if (role !== 'steward') return []
  return (await reportedIn(db, territoryId)).map(({ code, title, at }) => ({
    at,
    words: (lang) => messages(lang).moderation.errand.words(title),
    button: (lang) => messages(lang).moderation.errand.button,
    to: `/projets/${code}/moderer`,
  }))
}

/** The words of the deeds that this room writes down. */
export const projectDeeds: Desk['deeds'] = {
  'project.opened': (lang) => messages(lang).space.deeds.opened,
  'project.answered': (lang) => messages(lang).space.deeds.answered,
  'project.moved': (lang) => messages(lang).space.deeds.moved,
}

/** What this room keeps about a person. */
export const projectsShelf: Shelf = {
  name: 'projets',
  take: projectsOfPerson,
  forget: (tx, { email }) => forgetMailbox(tx, email),
}
