import { peopleByIds } from '../accounts/index.ts'
import type { Site } from '../platform/http/site.ts'
import { askDueMandates, forgetOldLinks, makeInvitationLink, makeMandateLink } from './acts/mandate.ts'
import { invitationLetter } from './letters/invitation-letter.ts'
import { joinedLetter, stillYouLetter } from './letters/mandate-letters.ts'
import { invitationById } from './queries/invitations.ts'
import { membershipsOf, placeById } from './queries/memberships.ts'
import { invitationState } from './rules/invitation.ts'

// The secret of a link is made here, at the last moment: no fact and no queue ever holds one.

type FactOf = { id: number }

/** The letter that invites, unless the invitation was answered or taken back meanwhile. */
export async function postInvitation(
  site: Site,
  { invitationId }: { invitationId: string },
  fact: FactOf,
): Promise<void> {
  const invitation = await invitationById(site.db, invitationId)
  if (!invitation || invitationState(invitation, site.clock()) !== 'open') return
  const inviter = (await peopleByIds(site.db, [invitation.invitedBy])).get(invitation.invitedBy)
  const secret = await site.db
    .transaction()
    .execute((tx) => makeInvitationLink(tx, invitationId, site.clock()))
  const key = `invitation ${invitationId} ${fact.id}`
  const by = inviter?.name || inviter?.email || ''
  await site.mailer.post(invitationLetter(site.config.url, { ...invitation, by, secret, key }))
}

/** Tells the other representatives who has come in. */
export async function postJoined(
  site: Site,
  { membershipId }: { membershipId: string },
  fact: FactOf,
): Promise<void> {
  const place = await placeById(site.db, membershipId)
  if (!place) return
  const others = (await membershipsOf(site.db, place.associationId)).filter(
    ({ role, personId }) => role === 'representative' && personId !== place.personId,
  )
  const people = await peopleByIds(site.db, [place.personId, ...others.map(({ personId }) => personId)])
  const newcomer = people.get(place.personId)
  for (const { personId } of others) {
    const to = people.get(personId)
    if (!to || !newcomer) continue
    const key = `joined ${membershipId} ${personId} ${fact.id}`
    const words = { lang: to.lang, to: to.email, key, ...place, newcomer: newcomer.name || newcomer.email }
    await site.mailer.post(joinedLetter(site.config.url, words))
  }
}

/** “Still you?”, with a link that works without signing in. */
export async function postStillYou(
  site: Site,
  { membershipId }: { membershipId: string },
  fact: FactOf,
): Promise<void> {
  const place = await placeById(site.db, membershipId)
  if (!place || place.endedAt || !place.askedAt) return
  const person = (await peopleByIds(site.db, [place.personId])).get(place.personId)
  if (!person) return
  const secret = await site.db.transaction().execute((tx) => makeMandateLink(tx, membershipId, site.clock()))
  const key = `still-you ${membershipId} ${fact.id}`
  const words = { lang: person.lang, to: person.email, name: person.name, key, secret, ...place }
  await site.mailer.post(stillYouLetter(site.config.url, words))
}

/** Asks the representatives whose mandate is due. */
export async function askStillYou(site: Site): Promise<void> {
  await site.transaction((tx) => askDueMandates(tx, site.clock()))
  await site.transaction((tx) => forgetOldLinks(tx, site.clock()))
}
