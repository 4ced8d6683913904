import { sql } from 'kysely'
import { currentVersion, openCharter } from '../../charter/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { slug as slugOf } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/database.ts'
import { localCharterById } from '../queries/charters.ts'
import { diagnosisParts } from '../rules/diagnosis.ts'
import type { Settings } from '../rules/opening.ts'
import { seat } from './join.ts'
import { record } from './record.ts'

export type Opening = {
  settings: Settings
  /** Identifiers of the territories. */
  places: string[]
  by: { personId: string; associationId: string }
  /** Of the form: sent twice, it opens one charter. */
  key: string
  fictional?: boolean
}

/** Opens a local charter on one or several territories; whoever opens it is its first steward. */
export async function openLocalCharter(
  tx: Tx,
  { settings, places, by, key, fictional = false }: Opening,
  now: Date,
): Promise<Outcome<{ id: string; slug: string }, 'no-charter' | 'places-missing'>> {
  // Two who open at once wait for each other: the same form opens one charter, the same name two addresses.
  await sql`select pg_advisory_xact_lock(hashtextextended('open a local charter', 0))`.execute(tx)
  const known = await tx
    .selectFrom('local_charters')
    .select('id')
    .where('opened_key', '=', key)
    .executeTakeFirst()
  if (known) return done(await named(tx, known.id))
  const base = await currentVersion(tx)
  if (!base) return refuse('no-charter')
  if (places.length === 0) return refuse('places-missing')
  const id = await openCharter(tx, await freeSlug(tx, slugOf(settings.name) || 'declinaison'), now)
  await tx
    .insertInto('local_charters')
    .values({
      id,
      ...columnsOf(settings),
      state: 'open',
      base_version_id: base.id,
      fictional,
      ...opened(key, now),
    })
    .execute()
  await record(tx, { charterId: id, kind: 'opened', by }, now)
  await insertPlaces(tx, id, places)
  await seat(tx, { charterId: id, ...by, role: 'steward' }, now)
  await insertDiagnosis(tx, id, now)
  return done(await named(tx, id))
}

/** How the group works may change until its text is proposed; the history says that it did. */
export function columnsOf(settings: Settings) {
  return {
    name: settings.name,
    purpose: settings.purpose,
    adoption_rule: settings.adoptionRule,
    quorum: settings.quorum,
    admission: settings.admission,
    draft_level: settings.draftLevel,
    diagnosis_level: settings.diagnosisLevel,
    plan_level: settings.planLevel,
    minutes_level: settings.minutesLevel,
    draft_until: settings.draftUntil ?? null,
    adoption_on: settings.adoptionOn ?? null,
    quiet_months: settings.quietMonths,
    reconfirm_months: settings.reconfirmMonths,
  }
}

function opened(key: string, now: Date) {
  return { opened_key: key, opened_at: now, last_act_at: now, quiet_noticed_at: null }
}

async function named(tx: Tx, id: string): Promise<{ id: string; slug: string }> {
  const charter = await localCharterById(tx, id)
  if (!charter) throw new Error('a local charter that was just opened is missing')
  return { id, slug: charter.slug }
}

// Words of our own addresses, and the short name of the national charter.
const reserved = new Set(['nationale', 'invitation', 'voix', 'avis', 'nouvelles'])

async function freeSlug(tx: Tx, base: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? base : `${base}-${n}`
    if (reserved.has(slug)) continue
    const taken = await tx
      .selectFrom('local_charters_public')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirst()
    if (!taken) return slug
  }
}

async function insertPlaces(tx: Tx, charterId: string, places: string[]): Promise<void> {
  const rows = [...new Set(places)].map((territory_id) => ({ charter_id: charterId, territory_id }))
  await tx.insertInto('local_charter_territories').values(rows).execute()
}

async function insertDiagnosis(tx: Tx, charterId: string, now: Date): Promise<void> {
  const blocks = diagnosisParts.map((part, position) => ({
    ...{ charter_id: charterId, block_id: `diagnostic-${part}`, place: 'diagnosis' as const, article_id: '' },
    ...{ position, heading: '', body: '', origin_kind: null, origin_ref: null, origin_text: null },
    ...{ revision: 1, saved_at: now, saved_by: null, removed_at: null },
  }))
  await tx.insertInto('local_blocks').values(blocks).execute()
}
