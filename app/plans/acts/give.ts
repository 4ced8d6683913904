import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { holdingAfter, type Verb, type WhyNotAct, whyNotAct } from '../rules/action.ts'
import type { Answer } from '../rules/forms.ts'
import { lockedAction } from './locked.ts'
import { type Hand, recordEvent } from './record-event.ts'
import '../facts.ts'

/** Asks an association whether it takes an action. Asking the same one again changes nothing. */
export async function giveTo(
  tx: Tx,
  { actionId, ownerId, by }: { actionId: string; ownerId: string; by: Hand },
  now: Date,
): Promise<Outcome<void, WhyNotAct>> {
  const locked = await lockedAction(tx, actionId)
  if (!locked) return refuse('retired')
  const { action, situation } = locked
  if (action.holding === 'proposed' && situation.ownerId === ownerId) return done(undefined)
  const why = whyNotAct('propose', situation)
  if (why) return refuse(why)
  await hold(tx, actionId, { holding: 'proposed', owner_id: ownerId, changed_at: now })
  await recordEvent(tx, { actionId, charterId: action.charterId, kind: 'proposed', by }, now)
  await announce(tx, 'plan.proposed', { actionId }, now)
  return done(undefined)
}

const said = { accept: 'accepted', decline: 'declined', take: 'taken', 'hand-back': 'handed-back' } as const

type Answered = { actionId: string; verb: keyof typeof said; answer: Answer; by: Hand }

/** An association accepts, declines, takes what is open, or hands it back. Pressing twice is pressing once. */
export async function answerAction(
  tx: Tx,
  { actionId, verb, answer, by }: Answered,
  now: Date,
): Promise<Outcome<void, WhyNotAct>> {
  const locked = await lockedAction(tx, actionId)
  if (!locked) return refuse('retired')
  const { action, situation } = locked
  const has = action.holding === 'accepted' && situation.ownerId === by.associationId
  if (has && (verb === 'accept' || verb === 'take')) return done(undefined)
  const why = whyNotAct(verb, situation, by.associationId)
  if (why) return refuse(why)
  await hold(tx, actionId, { ...after(verb, action.holding, answer, by), changed_at: now })
  const { charterId } = action
  await recordEvent(tx, { actionId, charterId, kind: said[verb], by, words: answer.words }, now)
  const { associationId } = by
  await announce(tx, 'plan.answered', { actionId, associationId, said: said[verb] }, now)
  return done(undefined)
}

function after(
  verb: Verb,
  from: 'open' | 'proposed' | 'accepted',
  { person, showsPerson }: Answer,
  by: Hand,
) {
  const holding = holdingAfter(verb, from)
  return holding === 'accepted'
    ? { holding, owner_id: by.associationId, person, shows_person: showsPerson }
    : // Who comes next begins anew; what was told stays in the history.
      {
        holding,
        owner_id: null,
        person: '',
        shows_person: false,
        progress: 'not-started' as const,
        words: '',
        told_at: null,
      }
}

async function hold(tx: Tx, actionId: string, set: Record<string, unknown>): Promise<void> {
  await tx.updateTable('planned_actions').set(set).where('id', '=', actionId).execute()
}
