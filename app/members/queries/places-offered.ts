import type { Db, Tx } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'
import { type PastSigner, signedBy } from '../../signatures/index.ts'
import { everMemberOf } from './memberships.ts'

/**
 * The associations a person signed for and may represent with one press. Those they once acted for are left out:
 * whoever was thanked, or left, comes back by invitation.
 */
export async function placesOffered(db: Db | Tx, person: Person): Promise<PastSigner[]> {
  const known = await everMemberOf(db, person.id)
  const signed = await signedBy(db, person.email)
  const first = new Map(signed.map((signer) => [signer.associationId, signer]))
  return [...first.values()].filter(({ associationId }) => !known.has(associationId))
}
