import type { Shelf } from '../accounts/index.ts'
import type { AssistedKind } from '../beside/index.ts'
import { type DeskLink, type ErrandPart, mailboxesOf } from '../members/index.ts'
import { formatDate, type Lang } from '../platform/languages.ts'
import { forgetMember } from './acts/forget-person.ts'
import { undoVoice } from './acts/undo-voice.ts'
import { adoptionMessages } from './messages/adoption/index.ts'
import { errandMessages } from './messages/errands/index.ts'
import { sharedMessages } from './messages/shared/index.ts'
import { upwardMessages } from './messages/upward/index.ts'
import { voiceById } from './queries/adoptions.ts'
import { charterErrands } from './queries/errands.ts'
import { localCharterDataOf } from './queries/of-person.ts'
import type { Level } from './rules/standing.ts'

export { amend, comment } from './acts/amend.ts'
export { addBlock, saveBlock } from './acts/blocks.ts'
export { count } from './acts/count.ts'
export { decideNational, type NationalRuling } from './acts/decide-national.ts'
export { seat } from './acts/join.ts'
export { move } from './acts/move.ts'
export { openLocalCharter } from './acts/open.ts'
export { propose } from './acts/propose.ts'
export { noticeQuiet } from './acts/quiet.ts'
export { reaffirm } from './acts/reaffirm.ts'
export { speak } from './acts/speak.ts'
export { stay } from './acts/stay.ts'
export { stir } from './acts/stir.ts'
export { postAmendment } from './jobs/amendments.ts'
export { hearComment } from './jobs/answers.ts'
export { postNational } from './jobs/national.ts'
export { postLocalInvitation } from './jobs/post-invitation.ts'
export { inviteSuccessors, postQuiet, postSlept, watchQuiet } from './jobs/quiet.ts'
export { askAfterAdoption, askAfterNational, askByCalendar, postAsk } from './jobs/reaffirming.ts'
export { countOverdueVoices, postVoiceLinks } from './jobs/voices.ts'
export type { LocalCard } from './pages/card.ts'
export {
  forPerson,
  forStewards,
  readableBy,
  type SeatedVisit,
  type Visit,
} from './pages/gate.tsx'
export { frame } from './pages/work.tsx'
export { type LocalCharter, localCharterById, localCharterBySlug } from './queries/charters.ts'
export { chartersTendedBy } from './queries/errands.ts'
export { seatedOver } from './queries/seated-over.ts'
export { type Seat, seatsOf } from './queries/seats.ts'
export { isInGroup, mayRead } from './rules/standing.ts'
export { cleanWording } from './rules/wording.ts'

import './facts.ts'
import './tables.ts'

/** Who a part of a local charter is for, in the visitor’s words. */
export function levelName(lang: Lang, level: Level): string {
  return sharedMessages(lang).levels[level]
}

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

/** Where the button of each errand leads, in the workspace of its local charter. */
const errandPages = {
  voices: 'adoption',
  amendments: 'redactions',
  invitations: 'groupe',
  quiet: 'etapes',
  asleep: 'etapes',
  successors: 'groupe',
}

/** On the desk of a territory: what waits in its local charters. */
export const localErrands: ErrandPart = async (db, here, now) =>
  (await charterErrands(db, here, now)).map(({ kind, at, slug, name, n, day, isSeated }) => ({
    at,
    words: (lang) => errandMessages(lang).words[kind](name, n, day ? formatDate(lang, day) : ''),
    button: (lang) => errandMessages(lang).buttons[isSeated ? kind : 'read'],
    to: `/declinaisons/${slug}${isSeated ? `/projet/${errandPages[kind]}` : ''}`,
  }))

/** A voice given beside somebody, by the link of its letter; taken back before the count. */
export const voiceBeside: AssistedKind = {
  async tell(db, id, lang) {
    const voice = await voiceById(db, id)
    if (!voice) return undefined
    const what = adoptionMessages(lang).link.beside(voice.title)
    return { association: voice.association, what, canUndo: !voice.closedAt }
  },
  undo: undoVoice,
  async mailboxes(db, id) {
    const voice = await voiceById(db, id)
    return voice ? mailboxesOf(db, voice.associationId) : []
  },
}
