import { findOrCreatePerson, namePerson } from '../../accounts/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'
import type { PastSigner } from '../../signatures/index.ts'
import { placesOffered } from '../queries/places-offered.ts'
import { join } from './join.ts'

/** Takes the place that a signature gives: whoever signed for an association may represent it here. */
export async function takePlace(
  tx: Tx,
  person: Person,
  slug: string,
  now: Date,
): Promise<Outcome<PastSigner, 'not-offered'>> {
  const offered = (await placesOffered(tx, person)).find((place) => place.slug === slug)
  if (!offered) return refuse('not-offered')
  await represent(tx, person, offered, now)
  return done(offered)
}

/** The same from a receipt: its link came to the signer’s mailbox, so the account is theirs. */
export async function takePlaceOfSigner(tx: Tx, signer: PastSigner, now: Date): Promise<void> {
  const person = await findOrCreatePerson(tx, signer.email, now)
  const offered = (await placesOffered(tx, person)).some(
    ({ associationId }) => associationId === signer.associationId,
  )
  if (offered) await represent(tx, person, signer, now)
}

async function represent(tx: Tx, person: Person, signer: PastSigner, now: Date): Promise<void> {
  if (!person.name) await namePerson(tx, person.id, signer.name)
  const { associationId, title, termEndsOn } = signer
  const place = { personId: person.id, associationId, title, termEndsOn: termEndsOn ?? undefined }
  await join(tx, { ...place, role: 'representative', basis: 'signature' }, now)
}
