import { sql } from 'kysely'
import { findOrCreatePerson, namePerson } from '../../app/accounts/index.ts'
import { slug } from '../../app/kernel/text.ts'
import { join, takePlaceOfSigner, tend } from '../../app/members/index.ts'
import type { Db, Tx } from '../../app/platform/db/database.ts'
import { signedBy } from '../../app/signatures/index.ts'
import { type CastPerson, people } from './cast/people.ts'
import { castAddress } from './demo-signatures.ts'

/** Mailboxes of the cast that a newcomer may sign in with. */
export const demoAddresses = {
  representative: castAddress('Inès Larbaud', 'Les Glaneurs de Valbrume'),
  steward: castAddress('Samir Kerdoual', 'Centre social Les Glycines'),
}

/** Gives the cast their places, through the acts a visitor uses. Does nothing once anybody has one. */
export async function loadDemoPeople(db: Db, now: Date): Promise<void> {
  const known = await db.selectFrom('memberships').select('id').limit(1).executeTakeFirst()
  if (known) return
  await db.transaction().execute(async (tx) => {
    for (const one of people) await takeIn(tx, one, now)
    // Letters of the past were read long ago.
    await sql`update facts set dispatched_at = ${now} where name = 'members.joined'`.execute(tx)
  })
}

async function takeIn(tx: Tx, one: CastPerson, now: Date): Promise<void> {
  const email = castAddress(one.name, one.association)
  const person = await findOrCreatePerson(tx, email, now)
  await namePerson(tx, person.id, one.name)
  const associationId = await idOf(tx, one.association)
  const signer = (await signedBy(tx, email)).find((each) => each.associationId === associationId)
  if (signer && one.role === 'representative') await takePlaceOfSigner(tx, signer, now)
  else await join(tx, { personId: person.id, associationId, role: one.role, basis: 'invitation' }, now)
  const { tends } = one
  if (!tends) return
  const { territory: territoryId, role } = tends
  await tend(tx, { personId: person.id, territoryId, role, associationId, by: person.id }, now)
}

async function idOf(tx: Tx, association: string): Promise<string> {
  const { id } = await tx
    .selectFrom('associations_public')
    .select('id')
    .where('slug', '=', slug(association))
    .executeTakeFirstOrThrow()
  return id
}
