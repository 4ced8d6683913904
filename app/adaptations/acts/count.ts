import { sql } from 'kysely'
import { begin, publish, versionById } from '../../charter/index.ts'
import { append } from '../../journal/index.ts'
import { dayOf } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { type Adoption, adoptionById, votersOf } from '../queries/adoptions.ts'
import { localCharterById } from '../queries/charters.ts'
import { type Verdict, verdict, whyNotCount } from '../rules/adoption.ts'
import { lockedCharter, setState } from './move.ts'
import { type Hand, record } from './record.ts'

type Count = { adoptionId: string; by: Hand }

/**
 * Counts the voices by the rule said beforehand. Adopted, the frozen text becomes the next version, to the
 * letter, and the journal says so; else the text goes back to the group. Counting twice is counting once.
 */
export async function count(
  tx: Tx,
  { adoptionId, by }: Count,
  now: Date,
): Promise<Outcome<Adoption['outcome'], 'still-open' | 'unknown-adoption'>> {
  const seen = await adoptionById(tx, adoptionId)
  if (!seen) return refuse('unknown-adoption')
  await lockedCharter(tx, seen.charterId)
  await tx.selectFrom('local_adoptions').select('id').where('id', '=', adoptionId).forUpdate().execute()
  const adoption = await adoptionById(tx, adoptionId)
  if (!adoption || adoption.closedAt) return done(adoption?.outcome)
  const voters = await votersOf(tx, adoptionId)
  const voices = voters.flatMap(({ voice }) => voice ?? [])
  const why = whyNotCount(
    { closesOn: adoption.closesOn, voters: voters.length, spoken: voices.length },
    dayOf(now),
  )
  if (why) return refuse(why)
  const said = verdict(adoption.rule, adoption.quorum, voters.length, voices)
  const versionId = said.outcome === 'adopted' ? await adopt(tx, adoption, said, now) : null
  await tx
    .updateTable('local_adoptions')
    .set({ closed_at: now, outcome: said.outcome, version_id: versionId })
    .where('id', '=', adoptionId)
    .execute()
  const { charterId } = adoption
  await setState(tx, charterId, versionId ? 'adopted' : 'drafting', now)
  await record(tx, { charterId, kind: `voted-${said.outcome}`, by, subject: adoption.title }, now)
  await announce(tx, 'local-charter.counted', { adoptionId }, now)
  return done(said.outcome)
}

/** The frozen text becomes a version of the charter, as every other published text. */
async function adopt(tx: Tx, adoption: Adoption, { tally }: Verdict, now: Date): Promise<string> {
  const { charterId, title, articles } = adoption
  const base = await versionById(tx, adoption.baseVersionId)
  const version = await begin(
    tx,
    charterId,
    {
      ...{ title, articles, isOfficial: base?.isOfficial ?? false, source: '' },
      ...{ changeKind: 'substantive', changeSummary: '' },
    },
    now,
  )
  if (!version.ok) throw new Error('a local charter has no draft of its own in the charter room')
  const published = await publish(tx, version.value, now)
  if (!published.ok || published.value !== adoption.sha256)
    throw new Error('what was voted is not what would be published')
  await tx
    .insertInto('local_versions')
    .values({
      version_id: version.value,
      charter_id: charterId,
      base_version_id: adoption.baseVersionId,
      lineage: sql<typeof adoption.lineage>`${JSON.stringify(adoption.lineage)}::text::jsonb`,
    })
    .execute()
  const charter = await localCharterById(tx, charterId)
  await append(
    tx,
    {
      kind: 'local-charter.adopted',
      subjectId: version.value,
      body: {
        ...{ charter: charter?.slug ?? '', version: adoption.number, sha256: adoption.sha256 },
        ...{ nationalSha256: base?.sha256 ?? '', rule: adoption.rule, quorum: adoption.quorum, ...tally },
      },
    },
    now,
  )
  return version.value
}
