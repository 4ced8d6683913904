import { peopleByIds } from '../../accounts/index.ts'
import { hashSecret, newSecret } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/instants.ts'
import type { Site } from '../../platform/http/site.ts'
import { count } from '../acts/count.ts'
import { keepVoiceLink } from '../acts/speak.ts'
import { voiceLetter } from '../letters/voice.ts'
import { adoptionById, mailboxesOfVoters, overdueAdoptions } from '../queries/adoptions.ts'

/** To everyone who writes for an association that may speak: the link of its voice. */
export async function postVoiceLinks(
  site: Site,
  { adoptionId }: { adoptionId: string },
  fact: { id: number },
): Promise<void> {
  const adoption = await adoptionById(site.db, adoptionId)
  if (!adoption || adoption.closedAt) return
  const { title, closesOn } = adoption
  const mailboxes = await mailboxesOfVoters(site.db, adoptionId)
  const people = await peopleByIds(
    site.db,
    mailboxes.flatMap(({ personId }) => personId ?? []),
  )
  for (const { personId, associationId, association } of mailboxes) {
    const person = people.get(personId ?? '')
    if (!person) continue
    const secret = newSecret()
    const link = { hash: hashSecret(secret), adoptionId, associationId }
    await site.transaction((tx) => keepVoiceLink(tx, link, site.clock()))
    const asked = { to: person.email, lang: person.lang, association, title, closesOn }
    await site.mailer.post(voiceLetter(site.config.url, asked, secret, `voice ${fact.id} ${person.id}`))
  }
}

/** Counts the voices of every text whose last day is over. */
export async function countOverdueVoices(site: Site): Promise<void> {
  for (const adoptionId of await overdueAdoptions(site.db, dayOf(site.clock())))
    await site.transaction((tx) => count(tx, { adoptionId, by: undefined }, site.clock()))
}
