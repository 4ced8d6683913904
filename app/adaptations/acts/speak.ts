import { newId } from '../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { adoptionById } from '../queries/adoptions.ts'
import { type VoiceChoice, type VoiceManner, type WhyNotSpeak, whyNotSpeak } from '../rules/adoption.ts'
import { type WhyNotCarry, whyNotCarry } from '../rules/carrying.ts'

export type Speech = {
  adoptionId: string
  associationId: string
  choice: string
  words: string
  manner: VoiceManner
  /** Who carries it or writes it down, when it is not the association itself. */
  carriedBy?: string
  personId: string | null
}

export type WhyNotHeard = WhyNotSpeak | WhyNotCarry | 'counted'

/**
 * Gives an association’s voice, one for each: said again before the count, the last word stands.
 * @returns the voice’s identifier.
 */
export async function speak(tx: Tx, speech: Speech, now: Date): Promise<Outcome<string, WhyNotHeard>> {
  const { adoptionId, associationId, choice, words, manner, carriedBy = null, personId } = speech
  // The count waits for the voices being written, and they for it.
  await tx.selectFrom('local_adoptions').select('id').where('id', '=', adoptionId).forUpdate().execute()
  const adoption = await adoptionById(tx, adoptionId)
  if (!adoption || adoption.closedAt) return refuse('counted')
  const why = whyNotSpeak(choice, words) ?? (await whyNotFor(tx, speech))
  if (why) return refuse(why)
  // Said again, it is another voice: what was done with help is not what is said alone.
  const id = newId()
  const said = { choice: choice as VoiceChoice, words, manner, carried_by: carriedBy, person_id: personId }
  await tx
    .insertInto('local_voices')
    .values({ id, adoption_id: adoptionId, association_id: associationId, ...said, given_at: now })
    .onConflict((conflict) =>
      conflict.columns(['adoption_id', 'association_id']).doUpdateSet({ ...said, id, given_at: now }),
    )
    .execute()
  return done(id)
}

async function whyNotFor(
  tx: Tx,
  { adoptionId, associationId, manner, carriedBy }: Speech,
): Promise<WhyNotCarry | undefined> {
  const voter = await tx
    .selectFrom('local_voters as voter')
    .leftJoin('local_voices as voice', (join) =>
      join
        .onRef('voice.adoption_id', '=', 'voter.adoption_id')
        .onRef('voice.association_id', '=', 'voter.association_id'),
    )
    .select('voice.manner')
    .where('voter.adoption_id', '=', adoptionId)
    .where('voter.association_id', '=', associationId)
    .executeTakeFirst()
  const another = await tx
    .selectFrom('local_voices')
    .select('association_id')
    .where('adoption_id', '=', adoptionId)
    .where('carried_by', '=', carriedBy ?? null)
    .where('manner', '=', 'proxy')
    .where('association_id', '!=', associationId)
    .executeTakeFirst()
  return whyNotCarry({
    isVoter: voter !== undefined,
    known: voter?.manner ?? undefined,
    manner,
    carriesAnother: another !== undefined,
  })
}

/** Keeps the hash of a link that is about to leave. */
export async function keepVoiceLink(
  tx: Tx,
  link: { hash: string; adoptionId: string; associationId: string },
  now: Date,
): Promise<void> {
  const { hash, adoptionId, associationId } = link
  await tx
    .insertInto('local_voice_links')
    .values({ hash, adoption_id: adoptionId, association_id: associationId, created_at: now })
    .execute()
}
