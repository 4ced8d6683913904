import { openWithNumber } from '../../associations/index.ts'
import type { Site } from '../../platform/http/site.ts'
import { nationalByNumber } from '../../register/index.ts'
import { decide } from '../acts/decide.ts'
import { closeDissolved } from '../acts/entries.ts'
import { forgetRequests } from '../acts/request.ts'
import { claimsToOpen } from '../queries/requests.ts'

const batch = 200

/** By the clock: lets in whom neighbours spoke for, closes the associations that the national register says dissolved, and forgets old requests. */
export async function tendEntries(site: Site): Promise<void> {
  await site.transaction((tx) => forgetRequests(tx, site.clock()))
  await openVouchedClaims(site)
  for (let after = ''; ; ) {
    const some = await openWithNumber(site.db, after, batch)
    for (const one of some) await closeIfDissolved(site, one)
    if (some.length < batch) return
    after = some.at(-1)?.slug ?? ''
  }
}

type Numbered = { id: string; rna: string | null; siren: string | null }

/** An active entry under one of its numbers keeps it open: dissolved twins are common in the register. */
async function closeIfDissolved(site: Site, { id, rna, siren }: Numbered): Promise<void> {
  const numbers = [rna, siren].filter((number) => number !== null)
  const entries = await Promise.all(numbers.map((number) => nationalByNumber(site.db, number)))
  const known = entries.filter((entry) => entry !== undefined)
  const [first] = known
  if (!first?.dissolvedOn || known.some(({ status }) => status === 'active')) return
  const closure = { associationId: id, closedOn: first.dissolvedOn }
  await site.transaction((tx) => closeDissolved(tx, closure, site.clock()))
}

/** A week has passed since enough neighbours spoke, and nobody contested it. */
async function openVouchedClaims(site: Site): Promise<void> {
  for (const requestId of await claimsToOpen(site.db, site.clock())) {
    const opened = { requestId, decision: 'accepted', reason: '', by: undefined, byNeighbours: true } as const
    await site.transaction((tx) => decide(tx, opened, site.clock()))
  }
}
