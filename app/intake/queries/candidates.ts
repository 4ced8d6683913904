import { sql } from 'kysely'
import { fold } from '../../kernel/text.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import {
  type MatchReason,
  type NationalEntry,
  nationalByNumber,
  proposeMatches,
} from '../../register/index.ts'
import type { Candidate, Found, IntakeRecord } from '../rules/record.ts'
import { isSameName, resemblance } from '../rules/resemblance.ts'

const mostCandidates = 6
const order: Candidate['reason'][] = ['number', 'name-place', 'name', 'near']

/** Whom a row may speak of: associations we know and entries of the national register, the likeliest first. */
export async function proposeFor(db: Db | Tx, record: IntakeRecord): Promise<Found> {
  const known = await knownLike(db, record)
  const national = (await nationalLike(db, record)).filter((one) => !known.some((each) => isSame(each, one)))
  const candidates = [...known, ...national].toSorted(
    (a, b) => order.indexOf(a.reason) - order.indexOf(b.reason),
  )
  return { candidates: candidates.slice(0, mostCandidates) }
}

function isSame(a: Candidate, b: Candidate): boolean {
  return (a.rna !== undefined && a.rna === b.rna) || (a.siren !== undefined && a.siren === b.siren)
}

type KnownRow = {
  id: string
  name: string
  rna: string | null
  siren: string | null
  communeId: string | null
  place: string | null
}

/** Associations of ours with one of its numbers, or a name like its own. */
async function knownLike(db: Db | Tx, record: IntakeRecord): Promise<Candidate[]> {
  const { rna = null, siren = null } = record
  const folded = fold(record.name)
  const { rows } = await sql<KnownRow>`
    select a.id, a.name, a.rna, a.siren, a.commune_id as "communeId", t.name as place
    from associations_public a left join territories_public t on t.id = a.commune_id
    where a.rna = ${rna} or a.siren = ${siren} or a.folded % ${folded}
    order by a.rna = ${rna} desc nulls last, similarity(a.folded, ${folded}) desc limit 8`.execute(db)
  return rows.flatMap((row) => {
    const isNumbered = (rna && row.rna === rna) || (siren && row.siren === siren)
    const isHere = row.communeId !== null && row.communeId === record.communeId
    const reason = isNumbered ? 'number' : reasonOf(record, { ...row, isHere })
    return reason ? [candidate(`association:${row.id}`, row, row.place, reason)] : []
  })
}

async function nationalLike(db: Db | Tx, record: IntakeRecord): Promise<Candidate[]> {
  const number = record.rna ?? record.siren
  const entry = number ? await nationalByNumber(db, number) : undefined
  if (entry) return [nationalCandidate(entry, 'number')]
  const { name, communeName, postcode } = record
  const described = { name, ...(communeName && { commune: communeName }), ...(postcode && { postcode }) }
  return (await proposeMatches(db, described, mostCandidates)).flatMap((match) => {
    const reason = registerReason(record, match.entry, match.reason)
    return reason ? [nationalCandidate(match.entry, reason)] : []
  })
}

/** As the register says it, but never the same by its name when another number or another place says otherwise. */
function registerReason(
  record: IntakeRecord,
  entry: NationalEntry,
  reason: MatchReason,
): Candidate['reason'] | undefined {
  const isOther = differs(record.rna, entry.rna) || differs(record.siren, entry.siren)
  if (reason === 'same-name-and-commune') return isOther ? 'name' : 'name-place'
  if (reason === 'close-name-and-commune') return 'near'
  const isPlaced = Boolean(record.communeName ?? record.postcode)
  if (isPlaced) return undefined
  return reason === 'same-name' ? 'name' : 'near'
}

function differs(a?: string | null, b?: string | null): boolean {
  return Boolean(a && b && a !== b)
}

type Named = { name: string; rna?: string | null; siren?: string | null; isHere: boolean }

/** Another number makes another association, or a number copied wrong: never taken for the same unseen. */
function reasonOf(record: IntakeRecord, one: Named): Candidate['reason'] | undefined {
  if (isSameName(record.name, one.name)) {
    const isOther = differs(record.rna, one.rna) || differs(record.siren, one.siren)
    return one.isHere && !isOther ? 'name-place' : one.isHere || !record.communeId ? 'name' : undefined
  }
  return one.isHere && resemblance(record.name, one.name) >= 0.72 ? 'near' : undefined
}

function nationalCandidate(entry: NationalEntry, reason: Candidate['reason']): Candidate {
  return {
    ...candidate(`national:${entry.id}`, entry, entry.communeName ?? null, reason),
    ...(entry.siret && { siret: entry.siret }),
    ...(entry.grouping && { grouping: entry.grouping }),
    ...(entry.status !== 'active' && { isDissolved: true }),
  }
}

function candidate(
  to: string,
  { name, rna, siren }: { name: string; rna?: string | null; siren?: string | null },
  place: string | null,
  reason: Candidate['reason'],
): Candidate {
  return { to, name, ...(place && { place }), ...(rna && { rna }), ...(siren && { siren }), reason }
}
