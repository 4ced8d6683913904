import { localCharterBySlug, noticeQuiet, reaffirm, type Seat, seatsOf } from '../../app/adaptations/index.ts'
import { currentVersion } from '../../app/charter/index.ts'
import { addDays, dayOf } from '../../app/kernel/instants.ts'
import { addAction, answerAction, tell } from '../../app/plans/index.ts'
import type { Db, Tx } from '../../app/platform/db/database.ts'
import { consentSentence } from '../../app/signatures/index.ts'
import { actions, agreeing, type CastAction, planOf, quiet } from './cast/plans.ts'
import { handOf, load } from './demo-local-charters.ts'

/** Days since a signatory said that it still agrees. */
const agreedDaysAgo = 35
/** Days since the stewards of the quiet charter were asked for news. */
const noticedDaysAgo = 20

/**
 * A living plan, and a charter where nothing happens any more, through the acts a visitor uses. Does nothing once there
 * is an action. Letters of the past were read long ago: none is posted.
 */
export async function loadDemoPlans(db: Db, now: Date): Promise<void> {
  const known = await db.selectFrom('planned_actions').select('id').limit(1).executeTakeFirst()
  const charter = await localCharterBySlug(db, planOf)
  if (known || !charter) return
  await db.transaction().execute(async (tx) => {
    const [steward] = await seatsOf(tx, charter.id)
    if (!steward) throw new Error('a group without a steward')
    for (const action of actions) await plan(tx, charter.id, action, steward, now)
    await agreeAgain(tx, addDays(now, -agreedDaysAgo))
    await load(tx, quiet, now)
    await noticeQuiet(tx, addDays(now, -noticedDaysAgo))
    await tx
      .updateTable('facts')
      .set({ dispatched_at: now })
      .where((eb) => eb.or([eb('name', 'like', 'plan.%'), eb('name', 'like', 'local-charter.%')]))
      .where('dispatched_at', 'is', null)
      .execute()
  })
}

/** A signatory was asked whether it still agrees, and said yes. */
async function agreeAgain(tx: Tx, at: Date): Promise<void> {
  const version = await currentVersion(tx, planOf)
  const signature = await tx
    .selectFrom('local_signatures_public as s')
    .innerJoin('associations_public as a', 'a.id', 's.association_id')
    .innerJoin('signers as g', 'g.signature_id', 's.id')
    .select(['s.id', 'g.id as signerId'])
    .where('a.name', '=', agreeing)
    .executeTakeFirst()
  if (!version || !signature) throw new Error(`${agreeing} has not signed here`)
  const said = await reaffirm(
    tx,
    {
      ...{ signatureId: signature.id, signerId: signature.signerId, agreement: 'same', read: version.sha256 },
      consent: (number, title) => consentSentence('fr', agreeing, number, title),
    },
    at,
  )
  if (!said.ok) throw new Error(`the cast could not agree again: ${said.reason}`)
}

async function plan(tx: Tx, charterId: string, action: CastAction, by: Seat, now: Date): Promise<void> {
  const { title, details = '', block, dueIn, owner, waits, told } = action
  const asked = addDays(now, -100)
  const dueOn = dueIn === undefined ? undefined : dayOf(addDays(now, dueIn))
  const hand = owner ? await handOf(tx, owner, asked) : undefined
  const added = await addAction(
    tx,
    {
      ...{ charterId, key: `demonstration ${title}`, words: { title, details, dueOn }, by },
      commitment: block ? `article:ici-${String(block).padStart(10, '0')}` : '',
      ownerId: hand?.associationId,
    },
    asked,
  )
  if (!added.ok) throw new Error(`the cast could not plan: ${added.reason}`)
  if (!hand || waits) return
  const nobody = { words: '', person: '', showsPerson: false }
  const of = { actionId: added.value, by: hand }
  await answerAction(tx, { ...of, verb: 'accept', answer: nobody }, addDays(asked, 5))
  if (!told) return
  const { progress, words, daysAgo } = told
  await tell(tx, { ...of, telling: { ...nobody, progress, words, dueOn } }, addDays(now, -daysAgo))
}
