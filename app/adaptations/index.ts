import type { Shelf } from '../accounts/index.ts'
import type { DeskLink } from '../members/index.ts'
import { forgetMember } from './acts/forget-person.ts'
import { upwardMessages } from './messages/upward/index.ts'
import { localCharterDataOf } from './queries/of-person.ts'

export { amend, comment } from './acts/amend.ts'
export { addBlock, saveBlock } from './acts/blocks.ts'
export { count } from './acts/count.ts'
export { decideNational, type NationalRuling } from './acts/decide-national.ts'
export { seat } from './acts/join.ts'
export { move } from './acts/move.ts'
export { openLocalCharter } from './acts/open.ts'
export { propose } from './acts/propose.ts'
export { speak } from './acts/speak.ts'
export { stay } from './acts/stay.ts'
export { postAmendment } from './jobs/amendments.ts'
export { hearComment } from './jobs/answers.ts'
export { postNational } from './jobs/national.ts'
export { postLocalInvitation } from './jobs/post-invitation.ts'
export { countOverdueVoices, postVoiceLinks } from './jobs/voices.ts'
export { type LocalCharter, localCharterBySlug } from './queries/charters.ts'
export { type Seat, seatsOf } from './queries/seats.ts'
export { cleanWording } from './rules/wording.ts'

import './facts.ts'
import './tables.ts'

/** On the team’s desk: what territories add. */
export const additionsLink: DeskLink = {
  to: () => '/equipe/ajouts',
  words: (lang) => upwardMessages(lang).desk,
}

/** What this room keeps about a person. */
export const localChartersShelf: Shelf = {
  name: 'declinaisons',
  take: (db, { id }) => localCharterDataOf(db, id),
  forget: forgetMember,
}
