import {
  decideNational,
  localCharterBySlug,
  move,
  type NationalRuling,
  type Seat,
  seatsOf,
  stay,
} from '../../app/adaptations/index.ts'
import { begin, currentVersion, publish } from '../../app/charter/index.ts'
import { addDays } from '../../app/kernel/instants.ts'
import type { Db, Tx } from '../../app/platform/db/database.ts'
import { newerOn, newerSummary, staying, takingUp } from './cast/newer-national.ts'
import { vote } from './demo-local-charters.ts'

/**
 * A second national version, fictional and labelled as such, and what local charters did of it: one stays, one
 * took it up, the others have still to look. Does nothing once there is a second version, or one being written.
 */
export async function loadDemoNewerNational(db: Db, now: Date): Promise<void> {
  const version = await currentVersion(db)
  const valbrume = await localCharterBySlug(db, staying.charter)
  if (version?.number !== 1 || !valbrume) return
  const at = new Date(`${newerOn}T09:00:00Z`)
  await db.transaction().execute(async (tx) => {
    const begun = await begin(tx, version.charterId, newerSummary, at)
    if (!begun.ok) return
    await publish(tx, begun.value, at)
    await stayWhereItIs(tx, valbrume.id, addDays(at, 3))
    await takeUp(tx, addDays(at, 1), now)
    // Letters of the past were read long ago.
    await tx
      .updateTable('facts')
      .set({ dispatched_at: now })
      .where((eb) => eb.or([eb('name', 'like', 'local-charter.%'), eb('name', '=', 'charter.published')]))
      .where('dispatched_at', 'is', null)
      .execute()
  })
}

async function stayWhereItIs(tx: Tx, charterId: string, at: Date): Promise<void> {
  const by = await stewardOf(tx, charterId, staying.by)
  await stay(tx, { charterId, number: 2, words: staying.words, by }, at)
}

async function takeUp(tx: Tx, at: Date, now: Date): Promise<void> {
  const charter = await localCharterBySlug(tx, takingUp.charter)
  if (!charter) return
  const charterId = charter.id
  const by = await stewardOf(tx, charterId, takingUp.by)
  await move(tx, { charterId, verb: 'revise', words: '', by }, at)
  for (const ruling of rulings) {
    const decided = await decideNational(tx, { ...none, ...ruling, charterId, by }, at)
    if (!decided.ok) throw new Error(`the cast could not decide: ${decided.reason}`)
  }
  const hand = { personId: by.personId ?? '', associationId: by.associationId }
  await vote(tx, charterId, takingUp.adoption, hand, now)
}

type Said = Pick<NationalRuling, 'articleId' | 'decision'> & Partial<NationalRuling>

const none = { number: 2, reason: '', seen: 0, words: [], fresh: undefined }

const rulings: Said[] = [
  { articleId: takingUp.take, decision: 'take' },
  {
    articleId: takingUp.adapt.article,
    decision: 'adapt',
    fresh: { blockId: 'ici-0000000009', body: takingUp.adapt.words },
  },
  { articleId: takingUp.decline.article, decision: 'decline', reason: takingUp.decline.reason },
]

async function stewardOf(tx: Tx, charterId: string, association: string): Promise<Seat> {
  const seats = await seatsOf(tx, charterId)
  const steward = seats.find((seat) => seat.role === 'steward' && seat.association === association)
  if (!steward) throw new Error('a group without a steward')
  return steward
}
