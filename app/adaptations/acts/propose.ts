import { sql } from 'kysely'
import { type Article, canonicalText } from '../../charter/index.ts'
import { sha256 } from '../../kernel/canonical-json.ts'
import { newId } from '../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { openAdoption } from '../queries/adoptions.ts'
import type { LocalCharter } from '../queries/charters.ts'
import { type Seat, seatsOf, situationOf } from '../queries/seats.ts'
import { workText } from '../queries/text.ts'
import { standsOn } from '../rules/national-text.ts'
import { type WhyNotMove, whyNotMove } from '../rules/state.ts'
import { lockedCharter, setState } from './move.ts'
import { record } from './record.ts'

type Proposal = { charterId: string; closesOn: string; by: Pick<Seat, 'associationId' | 'personId'> }

/**
 * Puts the text to adoption: it is frozen as it is read now, and so are the rule and the associations that may
 * speak. Proposing twice is proposing once.
 */
export async function propose(
  tx: Tx,
  { charterId, closesOn, by }: Proposal,
  now: Date,
): Promise<Outcome<string, WhyNotMove>> {
  const charter = await lockedCharter(tx, charterId)
  const open = await openAdoption(tx, charterId)
  if (open) return done(open.id)
  const why = whyNotMove('propose', await situationOf(tx, charter))
  if (why) return refuse(why)
  const id = newId()
  await tx
    .insertInto('local_adoptions')
    .values({
      ...(await frozenText(tx, charter)),
      ...{ id, charter_id: charterId, adoption_rule: charter.adoptionRule, quorum: charter.quorum },
      ...{ opened_at: now, opened_by: by.associationId, closes_on: closesOn },
      ...{ closed_at: null, outcome: null, version_id: null },
    })
    .execute()
  const associations = new Set((await seatsOf(tx, charterId)).map((seat) => seat.associationId))
  const voters = [...associations].map((association_id) => ({ adoption_id: id, association_id }))
  await tx.insertInto('local_voters').values(voters).execute()
  await setState(tx, charterId, 'proposed', now)
  await record(tx, { charterId, kind: 'propose', by }, now)
  await announce(tx, 'local-charter.proposed', { adoptionId: id }, now)
  return done(id)
}

async function frozenText(tx: Tx, charter: LocalCharter) {
  const { articles: composed, versions, choices } = await workText(tx, charter)
  const articles: Article[] = composed.map(({ article }) => article)
  const number = (charter.version ?? 0) + 1
  const title = charter.name
  const takenUp = versions.find((version) => version.number === standsOn(versions, choices))
  const lineage = Object.fromEntries(composed.map(({ article, lineage }) => [article.articleId, lineage]))
  return {
    number,
    title,
    // The version a reader may compare with: the newest of those that were taken up, else the first.
    base_version_id: takenUp?.id ?? charter.baseVersionId,
    articles: sql<Article[]>`${JSON.stringify(articles)}::text::jsonb`,
    lineage: sql<typeof lineage>`${JSON.stringify(lineage)}::text::jsonb`,
    sha256: sha256(canonicalText({ title, number, articles })),
  }
}
