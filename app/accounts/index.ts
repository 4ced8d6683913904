import { forgetRequests } from './acts/forget-requests.ts'
import { accountOf } from './queries/own-data.ts'
import type { Shelf } from './rules/shelf.ts'

export { askForLink } from './acts/ask-for-link.ts'
export { markSeen } from './acts/erase.ts'
export { findOrCreatePerson, namePerson } from './acts/person.ts'
export { openSession } from './acts/sign-in.ts'
export { addToTeam, removeFromTeam } from './acts/team.ts'
export { forgetInactiveAccounts, forgetSignIns, postSignInLink, postSleepingLetter } from './jobs.ts'
export { personOf, sessionHash, setSessionCookie, signedIn, signInPath } from './pages/session.ts'
export { peopleByIds, personByEmail, teamMembers } from './queries/people.ts'
export { type NameProblem, readOwnName } from './rules/own-name.ts'
export type { Shelf } from './rules/shelf.ts'

import './tables.ts'

/** What this room keeps about a person. */
export const accountShelf: Shelf = { name: 'compte', take: accountOf, forget: forgetRequests }
