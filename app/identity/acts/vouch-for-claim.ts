import { sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { centresOf, claimVouch, vouchesOfClaims } from '../queries/claim-vouches.ts'
import { hasSigned } from '../queries/neighbours.ts'
import { type EntryRequest, requestById } from '../queries/requests.ts'
import { contestDays } from '../rules/claim-vouch.ts'
import { isKnownHere } from '../rules/vouch.ts'
import '../facts.ts'
import '../tables.ts'

/** Notes whom a claim asks: neighbours, and the local centre when there is one. Asked once: the first choice counts. */
export async function askNeighbours(
  tx: Tx,
  request: Pick<EntryRequest, 'id' | 'associationId'>,
  neighbourIds: readonly string[],
  now: Date,
): Promise<void> {
  const asked = await tx
    .updateTable('entry_requests')
    .set({ neighbours_asked_at: now })
    .where('id', '=', request.id)
    .where('kind', '=', 'claim')
    .where('confirmed_at', 'is not', null)
    .where('decided_at', 'is', null)
    .where('neighbours_asked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!asked) return
  const centres = await centresOf(tx, request.associationId)
  const isCentre = new Set(centres.map(({ id }) => id))
  const neighbours = neighbourIds.filter((id) => !isCentre.has(id))
  const all = [...centres, ...neighbours.map((id) => ({ id, territoryId: null }))]
  await tx
    .insertInto('claim_vouches')
    .values(
      all.map(({ id, territoryId }) => ({
        ...{ id: newId(), request_id: request.id, by_association_id: id },
        ...{ territory_id: territoryId, asked_at: now },
      })),
    )
    .execute()
  await announce(tx, 'identity.neighbours-asked', { requestId: request.id }, now)
}

/**
 * An association says that it knows who claims, and that they act for the entry. Said twice is said once. When
 * enough said so, a week begins in which one may contest it.
 */
export async function vouchForClaim(tx: Tx, vouchId: string, now: Date): Promise<void> {
  const asked = await claimVouch(tx, vouchId)
  if (!asked || !(await hasSigned(tx, asked.byAssociationId))) return
  // Two neighbours who press at once stand in one line, so that the second sees the first.
  await sql`select from entry_requests where id = ${asked.requestId} for update`.execute(tx)
  const request = await requestById(tx, asked.requestId)
  if (!request || request.decidedAt) return
  await tx
    .updateTable('claim_vouches')
    .set({ vouched_at: now })
    .where('id', '=', vouchId)
    .where('vouched_at', 'is', null)
    .execute()
  const said = (await vouchesOfClaims(tx, [request.id])).filter(({ vouchedAt }) => vouchedAt !== null)
  const known = said.map(({ territoryId }) => ({ bySteward: territoryId !== null }))
  if (request.opensAt || request.contestedAt || !isKnownHere(known)) return
  await tx
    .updateTable('entry_requests')
    .set({ opens_at: addDays(now, contestDays) })
    .where('id', '=', request.id)
    .execute()
  await announce(tx, 'identity.vouched', { requestId: request.id }, now)
}
