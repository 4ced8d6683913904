export { addToTeam, removeFromTeam } from './acts/team.ts'
export { forgetSignIns, postSignInLink } from './jobs.ts'
export { personOf, signedIn, signInPath } from './pages/session.ts'
export { teamMembers } from './queries/people.ts'

import './tables.ts'
