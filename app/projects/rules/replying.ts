import type { PartnerState } from './partner.ts'

/** What answers by letter are about: a partner of a project; their side is the partner who writes, lead or not. */
export const projectPurpose = 'project'
/** And what the lead of a hidden project answers to those who moderate. */
export const hiddenPurpose = 'project-hidden'

/** Words carried by letter in a day between the lead and one partner, and their length at most. */
export const carriedADay = 10
export const longestCarried = 4000

/** Whether words still pass between an association and the lead. */
export function mayTalk(state: PartnerState): boolean {
  return state === 'accepted' || state === 'invited' || state === 'asking'
}
