import { peopleByIds } from '../../accounts/index.ts'
import { hashSecret, newSecret } from '../../kernel/ids.ts'
import { mailboxesOf, relaysOver } from '../../members/index.ts'
import type { Site } from '../../platform/http/site.ts'
import { invite } from '../acts/invite.ts'
import { fallAsleep, hearSigns, keepQuietLink, noticeQuiet } from '../acts/quiet.ts'
import { quietLetter, sleptLetter } from '../letters/quiet.ts'
import { localCharterById, placesOf } from '../queries/charters.ts'
import { seatsOf } from '../queries/seats.ts'
import { signatoryIds } from '../queries/signed-here.ts'

type Of = { charterId: string }
type Fact = { id: number }

/** Looks for signs of life first; says what is quiet; puts to sleep what was announced. May run twice. */
export async function watchQuiet(site: Site): Promise<void> {
  await site.transaction((tx) => hearSigns(tx, site.clock()))
  await site.transaction((tx) => noticeQuiet(tx, site.clock()))
  await site.transaction((tx) => fallAsleep(tx, site.clock()))
}

/** To its stewards, and to those who relay over its territory: any news? */
export async function postQuiet(site: Site, { charterId }: Of, fact: Fact): Promise<void> {
  const charter = await localCharterById(site.db, charterId)
  const noticedAt = charter?.quietNoticedAt
  if (!charter || !noticedAt) return
  const relays = await relaysOver(site.db, await placesOf(site.db, charterId))
  const people = await peopleByIds(site.db, [...(await stewardsOf(site, charterId)), ...relays])
  for (const [personId, { email: to, lang }] of people) {
    const secret = newSecret()
    const link = { hash: hashSecret(secret), charterId, personId, noticedAt }
    await site.transaction((tx) => keepQuietLink(tx, link))
    const told = { to, lang, name: charter.name, since: charter.lastActAt, noticedAt, secret }
    await site.mailer.post(quietLetter(site.config.url, { ...told, key: `quiet ${fact.id} ${personId}` }))
  }
}

/** To its stewards: it sleeps, and here is how to wake it; to those who relay over its territory: where to read it. */
export async function postSlept(site: Site, { charterId }: Of, fact: Fact): Promise<void> {
  const charter = await localCharterById(site.db, charterId)
  if (charter?.state !== 'asleep') return
  const stewards = await stewardsOf(site, charterId)
  const relays = await relaysOver(site.db, await placesOf(site.db, charterId))
  const people = await peopleByIds(site.db, [...stewards, ...relays])
  for (const [id, { email: to, lang }] of people) {
    const mayWake = stewards.includes(id)
    const told = { to, lang, mayWake, name: charter.name, slug: charter.slug, key: `slept ${fact.id} ${id}` }
    await site.mailer.post(sleptLetter(site.config.url, told))
  }
}

async function stewardsOf(site: Site, charterId: string): Promise<string[]> {
  const seats = await seatsOf(site.db, charterId)
  return seats.flatMap(({ role, personId }) => (role === 'steward' && personId ? [personId] : []))
}

/** Asks those who signed, and those who sit in the group, whether they would tend it: an invitation each. */
export async function inviteSuccessors(
  site: Site,
  { charterId, personId }: Of & { personId: string | null },
): Promise<void> {
  const charter = await localCharterById(site.db, charterId)
  if (!charter?.successorsWantedAt) return
  const seats = await seatsOf(site.db, charterId)
  const members = seats.filter(({ role }) => role === 'member')
  const people = await peopleByIds(
    site.db,
    members.flatMap((seat) => seat.personId ?? []),
  )
  const seated = members.flatMap((seat) => {
    const person = people.get(seat.personId ?? '')
    return person ? [{ associationId: seat.associationId, email: person.email, lang: person.lang }] : []
  })
  const signed = []
  for (const associationId of await signatoryIds(site.db, charterId))
    for (const { email, lang } of await mailboxesOf(site.db, associationId))
      signed.push({ associationId, email, lang })
  const stewards = await peopleByIds(site.db, await stewardsOf(site, charterId))
  const tending = new Set([...stewards.values()].map(({ email }) => email.toLowerCase()))
  const all = new Map([...signed, ...seated].map((one) => [one.email.toLowerCase(), one]))
  for (const [email, one] of all) {
    if (tending.has(email)) continue
    const by = { associationId: null, personId }
    await site.transaction((tx) =>
      invite(tx, { charterId, ...one, role: 'steward', by, isCall: true }, site.clock()),
    )
  }
}
