import { sql } from 'kysely'
import { findOrCreatePerson } from '../../app/accounts/index.ts'
import { askAbout, confirmRequest, vouch } from '../../app/identity/index.ts'
import { slug } from '../../app/kernel/text.ts'
import type { Db, Tx } from '../../app/platform/db/database.ts'
import { castAddress } from './demo-signatures.ts'

/** Who says that they know whom: neighbours of Valbrume, and the centre of Les Glycines. */
const known = [
  { who: 'Bellevue Basket', by: 'Les Glaneurs de Valbrume', person: 'Inès Larbaud', territory: undefined },
  {
    who: 'Ludothèque La Toupie',
    by: 'Centre social Les Glycines',
    person: 'Samir Kerdoual',
    territory: 'qpv:QN99001M',
  },
]

const correction = {
  about: 'Les Glaneurs de Valbrume',
  name: 'Maryse Oudinet',
  email: 'maryse@les-oiseaux-chantent.example',
  words: 'Le local a déménagé : c’est maintenant au pied de la tour Mimosa, à Bellevue.',
}

/** What neighbours say and ask in the demonstration. Does nothing once anything was said. */
export async function loadDemoIdentity(db: Db, now: Date): Promise<void> {
  const said = await db.selectFrom('vouches').select('id').limit(1).executeTakeFirst()
  if (said) return
  await db.transaction().execute(async (tx) => {
    for (const one of known) await sayKnown(tx, one, now)
    await ask(tx, now)
    // Letters of the past were read long ago.
    await sql`update facts set dispatched_at = ${now} where name like 'identity.%'`.execute(tx)
  })
}

async function sayKnown(tx: Tx, { who, by, person, territory }: (typeof known)[number], now: Date) {
  const { id: personId } = await findOrCreatePerson(tx, castAddress(person, by), now)
  const said = {
    associationId: await idOf(tx, who),
    byAssociationId: await idOf(tx, by),
    territoryId: territory,
    personId,
  }
  await vouch(tx, said, { isOwn: false, isNetwork: false, hasSigned: true, isNear: true }, now)
}

async function ask(tx: Tx, now: Date): Promise<void> {
  const { about, ...typed } = correction
  const associationId = await idOf(tx, about)
  const request = { ...typed, associationId, kind: 'correction' as const, lang: 'fr' as const, network: '' }
  await confirmRequest(tx, await askAbout(tx, request, now), now)
}

async function idOf(tx: Tx, association: string): Promise<string> {
  const { id } = await tx
    .selectFrom('associations_public')
    .select('id')
    .where('slug', '=', slug(association))
    .executeTakeFirstOrThrow()
  return id
}
