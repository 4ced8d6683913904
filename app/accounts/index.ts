export { askForLink } from './acts/ask-for-link.ts'
export { findOrCreatePerson, namePerson } from './acts/person.ts'
export { openSession } from './acts/sign-in.ts'
export { addToTeam, removeFromTeam } from './acts/team.ts'
export { forgetSignIns, postSignInLink } from './jobs.ts'
export { personOf, setSessionCookie, signedIn, signInPath } from './pages/session.ts'
export { peopleByIds, personByEmail, teamMembers } from './queries/people.ts'

import './tables.ts'
