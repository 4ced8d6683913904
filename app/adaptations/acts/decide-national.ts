import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Seat } from '../queries/seats.ts'
import { type WorkBlock, type WorkChoice, type WorkText, workText } from '../queries/text.ts'
import {
  type NationalChange,
  type NationalDecision,
  nationalChanges,
  type WhyNotDecide,
  whyNotDecide,
} from '../rules/national.ts'
import { isBeingWritten } from '../rules/state.ts'
import { cleanWording } from '../rules/wording.ts'
import { addBlock, saveBlock } from './blocks.ts'
import { lockedCharter } from './move.ts'
import { record } from './record.ts'

export type NationalRuling = {
  charterId: string
  articleId: string
  /** The number of the national version its writer read. */
  number: number
  decision: NationalDecision
  reason: string
  /** The revision of the decision its writer saw; 0 when there was none. */
  seen: number
  /** Our words about the article, when they are adapted. */
  words: { blockId: string; base: number; body: string }[]
  /** First words of ours about it; `blockId` is of the form: sent twice, it adds one block. */
  fresh: { blockId: string; body: string } | undefined
  by: Seat
}

type Found = { change: NationalChange<WorkBlock, WorkChoice>; text: WorkText }

/**
 * Decides what becomes here of a national article that a newer version changed: taken, adapted with our words, or
 * declined with a reason. Two who decide at once see each other; the same decision twice is one.
 */
export async function decideNational(
  tx: Tx,
  ruling: NationalRuling,
  now: Date,
): Promise<Outcome<undefined, WhyNotDecide | 'changed-meanwhile'>> {
  const { charterId, articleId, number, decision, reason, seen, by } = ruling
  const charter = await lockedCharter(tx, charterId)
  const text = await workText(tx, charter)
  const change = nationalChanges(text.versions, text.choices, text.blocks).find(
    (one) => one.articleId === articleId,
  )
  const known = change?.choice
  if (known?.decision === decision && known.reason === reason && isWritten(ruling, text.blocks))
    return done(undefined)
  const why = whyNotDecide(decision, {
    isSteward: by.role === 'steward',
    isBeingWritten: isBeingWritten(charter.state),
    isNewest: text.versions.at(-1)?.number === number,
    change,
    reason,
    isSeen: (known?.revision ?? 0) === seen,
  })
  if (why) return refuse(why)
  if (!change) return refuse('no-change')
  if (decision === 'adapt') {
    if (!isCurrent(ruling, change)) return refuse('changed-meanwhile')
    await adapt(tx, ruling, { change, text }, now)
  }
  await keep(tx, ruling, text, now)
  await record(
    tx,
    { charterId, kind: `national-${decision}`, by, subject: change.heading, words: reason },
    now,
  )
  return done(undefined)
}

/** The words are already those of the text: the same decision sent twice. */
function isWritten({ decision, words, fresh }: NationalRuling, blocks: readonly WorkBlock[]): boolean {
  if (decision !== 'adapt') return true
  return [...words, ...(fresh ? [fresh] : [])].every(({ blockId, body }) =>
    blocks.some((block) => block.blockId === blockId && block.body === body),
  )
}

/** Every block is there with the words its writer read, and none came beside: all are saved, or none. */
function isCurrent({ words, fresh }: NationalRuling, { blocks, now }: NationalChange): boolean {
  const isFirst = blocks.length === 0 || blocks.some(({ blockId }) => blockId === fresh?.blockId)
  if (fresh && now && !isFirst) return false
  return words.every(({ blockId, base, body }) => {
    const block = blocks.find((one) => one.blockId === blockId)
    return block !== undefined && (block.revision === base || block.body === body)
  })
}

async function adapt(tx: Tx, ruling: NationalRuling, { change, text }: Found, now: Date): Promise<void> {
  const { charterId, words, fresh, by } = ruling
  const newest = text.versions.at(-1)
  const made = change.now ?? change.before?.article
  const ref = String(change.now ? newest?.number : change.before?.number)
  const origin = { kind: 'article' as const, ref, text: cleanWording(made?.body ?? '') }
  for (const { blockId, base, body } of words) {
    const block = change.blocks.find((one) => one.blockId === blockId)
    if (!block) continue
    const from = change.now && block.origin?.kind === 'article' ? origin : undefined
    await saveBlock(
      tx,
      { charterId, blockId, base, heading: block.heading, body, by, why: 'national', origin: from },
      now,
    )
  }
  if (!fresh) return
  // Of an article that is gone, our words are an article of our own.
  const place = change.now ? ('under' as const) : ('article' as const)
  const articleId = change.now ? change.articleId : ''
  const { blockId, body } = fresh
  await addBlock(
    tx,
    { charterId, blockId, place, articleId, heading: change.heading, body, origin, by, why: 'national' },
    now,
  )
}

async function keep(tx: Tx, ruling: NationalRuling, { versions }: WorkText, now: Date): Promise<void> {
  const { charterId, articleId, decision, reason, by } = ruling
  const newest = versions.at(-1)
  if (!newest) return
  const said = { decision, reason, association_id: by.associationId, at: now }
  await tx
    .insertInto('local_choices')
    .values({ charter_id: charterId, article_id: articleId, version_id: newest.id, ...said })
    .onConflict((conflict) =>
      conflict
        .columns(['charter_id', 'article_id', 'version_id'])
        .doUpdateSet((eb) => ({ ...said, revision: eb('local_choices.revision', '+', 1) })),
    )
    .execute()
}
