import { sql } from 'kysely'
import { findOrCreatePerson } from '../../app/accounts/index.ts'
import { askAbout, askNeighbours, confirmRequest, vouch, vouchForClaim } from '../../app/identity/index.ts'
import { addDays } from '../../app/kernel/instants.ts'
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

/** Somebody claims an entry whose mail goes to another: one neighbour said yes, the other has its letter. */
const claim = {
  about: 'Bellevue Basket',
  name: 'Jeanne Ferrandi',
  email: 'jeanne.ferrandi@boite.example',
  words: 'Présidente depuis l’assemblée de septembre. Le courrier va encore à Noémie, qui a déménagé.',
  said: 'Centre social Les Glycines',
  asked: 'Les Glaneurs de Valbrume',
}

/**
 * What neighbours say and ask in the demonstration, and a claim that waits for one more of them: its letter is in the
 * demonstration’s mailbox. Does nothing once anything was said.
 */
export async function loadDemoIdentity(db: Db, now: Date): Promise<void> {
  const said = await db.selectFrom('vouches').select('id').limit(1).executeTakeFirst()
  if (said) return
  await db.transaction().execute(async (tx) => {
    for (const one of known) await sayKnown(tx, one, now)
    await ask(tx, correction, 'correction', now)
    const claimId = await ask(tx, claim, 'claim', addDays(now, -2))
    // Letters of the past were read long ago.
    await sql`update facts set dispatched_at = ${now} where name like 'identity.%'`.execute(tx)
    await askWhoKnows(tx, claimId, addDays(now, -1))
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

type Asked = { about: string; name: string; email: string; words: string }

/** @returns its identifier, once its mailbox confirmed. */
async function ask(tx: Tx, asked: Asked, kind: 'claim' | 'correction', now: Date): Promise<string> {
  const { about, name, email, words } = asked
  const associationId = await idOf(tx, about)
  const request = { name, email, words, associationId, kind, lang: 'fr' as const, network: '' }
  const id = await askAbout(tx, request, now)
  await confirmRequest(tx, id, now)
  return id
}

async function askWhoKnows(tx: Tx, requestId: string, now: Date): Promise<void> {
  const [associationId, said, asked] = [
    await idOf(tx, claim.about),
    await idOf(tx, claim.said),
    await idOf(tx, claim.asked),
  ]
  await askNeighbours(tx, { id: requestId, associationId }, [said, asked], now)
  const { id } = await tx
    .selectFrom('claim_vouches')
    .select('id')
    .where('request_id', '=', requestId)
    .where('by_association_id', '=', said)
    .executeTakeFirstOrThrow()
  await vouchForClaim(tx, id, now)
}

async function idOf(tx: Tx, association: string): Promise<string> {
  const { id } = await tx
    .selectFrom('associations_public')
    .select('id')
    .where('slug', '=', slug(association))
    .executeTakeFirstOrThrow()
  return id
}
