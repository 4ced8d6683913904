import { append } from '../../journal/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import { after } from '../rules/state.ts'
import '../tables.ts'

type Merge = { keptId: string; mergedId: string }

/**
 * One association, one voice, when two entries turn out to be one. The earliest signature of each charter stands;
 * the other yields: an event of its own in its history and in the journal, never a deletion. Everything then bears
 * the name of the entry that is kept.
 */
export async function mergeVoices(tx: Tx, { keptId, mergedId }: Merge, now: Date): Promise<void> {
  const given = await tx
    .selectFrom('signatures')
    .select(['id', 'charter_id', 'reference', 'state', 'in_force_at'])
    .where('association_id', 'in', [keptId, mergedId])
    .where('state', 'in', ['in-force', 'contested'])
    .orderBy('in_force_at')
    .orderBy('id')
    .forUpdate()
    .execute()
  const heard = new Set<string>()
  for (const signature of given) {
    if (!heard.has(signature.charter_id)) heard.add(signature.charter_id)
    else await yieldVoice(tx, signature, now)
  }
  await tx
    .updateTable('signatures')
    .set({ association_id: keptId })
    .where('association_id', '=', mergedId)
    .execute()
}

type Given = { id: string; reference: string; state: 'in-force' | 'contested' }

async function yieldVoice(tx: Tx, signature: Pick<Given, 'id' | 'reference'> & { state: string }, now: Date) {
  const state = after(signature.state as Given['state'], 'yield')
  if (!state || state === 'draft') throw new Error(`a signature cannot yield from ${signature.state}`)
  await tx.updateTable('signatures').set({ state, ended_at: now }).where('id', '=', signature.id).execute()
  await tx
    .insertInto('signature_events')
    .values({ signature_id: signature.id, event: 'yield', by: 'team', at: now })
    .execute()
  const body = { reference: signature.reference }
  await append(tx, { kind: 'signature.yielded', subjectId: signature.id, body }, now)
}
