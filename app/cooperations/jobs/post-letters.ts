import { associationsByIds } from '../../associations/index.ts'
import { associationIdsOfMailbox, mailboxesOf } from '../../members/index.ts'
import type { Site } from '../../platform/http/site.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeNotingLink, makeSideLink } from '../acts/make-links.ts'
import {
  type CooperationLetter,
  confirmedLetter,
  correctedLetter,
  notedLetter,
  notingLinksLetter,
} from '../letters/letters.ts'
import { cooperationById, type OpenedCooperation } from '../queries/opened-link.ts'
import type { CooperationState, Side } from '../rules/state.ts'

// The secret of a link is made here, at the last moment: no fact and no queue ever holds one.

type Of = { cooperationId: string }
type Fact = { id: number }

/** To the association that was named: yes, not quite, or no? */
export function postNoted(site: Site, of: Of, fact: Fact): Promise<void> {
  return postTo(site, of, fact, 'other', ['awaiting-answer', 'lapsed'], notedLetter)
}

/** To the association that noted: the words of the other side. */
export function postCorrected(site: Site, of: Of, fact: Fact): Promise<void> {
  return postTo(site, of, fact, 'noting', ['awaiting-agreement'], correctedLetter)
}

/** To the association that noted: it is confirmed, and may be shown. */
export function postConfirmed(site: Site, of: Of, fact: Fact): Promise<void> {
  return postTo(site, of, fact, 'noting', ['confirmed'], confirmedLetter)
}

/** To a mailbox, the noting links of the associations it signed for. */
export async function postNotingLinks(
  site: Site,
  { email, lang }: { email: string; lang: string },
  fact: Fact,
): Promise<void> {
  const found = []
  for (const { id, name } of await associationsByIds(
    site.db,
    await associationIdsOfMailbox(site.db, email),
  )) {
    const secret = await makeNotingLink(site.db, id, site.clock())
    found.push({ association: name, url: address(site, lang as Lang, `/cooperations/noter/${secret}`) })
  }
  const key = `noting links ${fact.id}`
  await site.mailer.post(notingLinksLetter({ lang: lang as Lang, to: email, key, found }))
}

async function postTo(
  site: Site,
  { cooperationId }: Of,
  fact: Fact,
  side: Side,
  states: readonly CooperationState[],
  letterOf: (letter: CooperationLetter) => Letter,
): Promise<void> {
  const cooperation = await cooperationById(site.db, cooperationId, side)
  if (!cooperation || !states.includes(cooperation.state)) return
  const { what, on } = cooperation.corrected ?? cooperation
  const [own, from] =
    side === 'noting'
      ? [cooperation.notedBy.name, cooperation.other.name]
      : [cooperation.other.name, cooperation.notedBy.name]
  for (const { email, lang } of await mailboxesOfSide(site, cooperation)) {
    const url = address(
      site,
      lang,
      `/cooperation/${await makeSideLink(site.db, cooperationId, side, site.clock())}`,
    )
    const key = `cooperation ${side} ${fact.id} ${email}`
    await site.mailer.post(letterOf({ lang, to: email, key, url, what, on, own, from }))
  }
}

async function mailboxesOfSide(site: Site, { side, notedBy, other, lang }: OpenedCooperation) {
  const id = side === 'noting' ? notedBy.id : other.id
  const known = id ? await mailboxesOf(site.db, id) : []
  return known.length > 0 || side === 'noting' || !other.email ? known : [{ email: other.email, lang }]
}

function address(site: Site, lang: Lang, path: string): string {
  return `${site.config.url}${localPath(lang, path)}`
}
