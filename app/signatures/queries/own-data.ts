import type { Db } from '../../platform/db/database.ts'
import '../tables.ts'

/** What a mailbox signed, or was asked to sign, for its owner to take away. */
export async function signaturesOfMailbox(db: Db, email: string): Promise<unknown> {
  return db
    .selectFrom('signers as g')
    .innerJoin('signatures as s', 's.id', 'g.signature_id')
    .innerJoin('charter_public as v', 'v.id', 's.version_id')
    .select([
      'v.title as texte',
      'v.number as version',
      's.is_local as declinaison',
      's.version_sha256 as empreinte',
    ])
    .select(['s.reference', 's.state as etat', 's.declared as association', 's.requested_at as demandee'])
    .select(['g.name as nom', 'g.email as courriel', 'g.capacity as capacite', 'g.title as qualite'])
    .select(['g.term_ends_on as finDeMandat', 'g.confirmed_at as signee'])
    .where((eb) => eb(eb.fn('lower', ['g.email']), '=', email.toLowerCase()))
    .orderBy('s.requested_at')
    .execute()
}
