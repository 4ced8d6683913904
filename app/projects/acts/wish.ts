import { sql } from 'kysely'
import { associationsByIds } from '../../associations/index.ts'
import { newId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { fold } from '../../kernel/text.ts'
import { associationIdsOfMailbox } from '../../members/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import { notBefore, requestLetter } from '../../signatures/index.ts'
import { mailboxOfPartner, partnerById, partnerOf } from '../queries/partners.ts'
import { lockedProject } from '../queries/projects.ts'
import { type Partner, type PartnerState, partnerAfter } from '../rules/partner.ts'
import type { Wish } from '../rules/partner-form.ts'
import { takesWishes } from '../rules/project.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

type Wishing = { projectId: string; wish: Wish; network: string; lang: Lang }

/**
 * Keeps what somebody says until its mailbox is confirmed by a letter. The page answers the same whoever is known, and
 * whatever became of them here: only the letter tells, and only to its owner.
 */
export async function writeWish(
  tx: Tx,
  { projectId, wish, network, lang }: Wishing,
  now: Date,
): Promise<void> {
  const project = await lockedProject(tx, projectId)
  if (!project || !takesWishes(project, dayOf(now))) return
  const { email } = wish
  const posting = await requestLetter(tx, { email, network, identity: `project wish ${projectId}` }, now)
  if (!posting.post) return
  const there = await wishOf(tx, projectId, email)
  const partnerId = there?.id ?? newId(now.getTime())
  const row = { name: wish.name, words: wish.words, lang, added_at: now, answered_at: null }
  // Sent again because the first letter was lost: the same wish gets another letter.
  if (!there)
    await tx
      .insertInto('project_partners')
      .values({
        ...{ ...row, id: partnerId, project_id: projectId, association_id: null, email },
        ...{ state: 'unconfirmed', is_lead: false, role: '', commits: '' },
      })
      .execute()
  else if (partnerAfter(there.state, 'wish', 'partner'))
    await tx
      .updateTable('project_partners')
      .set({ ...row, state: 'unconfirmed' })
      .where('id', '=', partnerId)
      .execute()
  await announce(tx, 'project.wish-written', { partnerId, ...notBefore(posting, now) }, now)
}

function wishOf(
  tx: Tx,
  projectId: string,
  email: string,
): Promise<{ id: string; state: PartnerState } | undefined> {
  return tx
    .selectFrom('project_partners')
    .select(['id', 'state'])
    .where('project_id', '=', projectId)
    .where('association_id', 'is', null)
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirst()
}

/** The button of the letter: the mailbox is theirs, the lead is told. Pressing twice is pressing once. */
export async function confirmWish(
  tx: Tx,
  partnerId: string,
  now: Date,
): Promise<Outcome<void, 'unknown' | 'not-now'>> {
  const found = await partnerById(tx, partnerId)
  const project = found && (await lockedProject(tx, found.projectId))
  const wish = project && (await partnerById(tx, partnerId))
  if (!project || !wish) return refuse('unknown')
  if (wish.state === 'asking') return done(undefined)
  if (!partnerAfter(wish.state, 'confirm', 'partner')) return refuse('not-now')
  const associationId = await signedAs(tx, wish)
  const place = associationId && (await partnerOf(tx, project.id, associationId))
  if (place && !(await takePlace(tx, wish, place))) return done(undefined)
  const id = place ? place.id : wish.id
  await tx
    .updateTable('project_partners')
    .set({
      ...{ state: 'asking', answered_at: now, words: wish.words },
      ...(associationId && { association_id: associationId, email: null }),
    })
    .where('id', '=', id)
    .execute()
  await recordEvent(tx, project.id, 'wish', { partnerId: id, personId: null }, now)
  await announce(tx, 'project.wished', { partnerId: id }, now)
  return done(undefined)
}

/** The association that this mailbox signed for, if that is the one whose name was typed. */
async function signedAs(tx: Tx, { id, name }: Partner): Promise<string | undefined> {
  const mailbox = await mailboxOfPartner(tx, id)
  if (!mailbox?.email) return undefined
  const signed = await associationsByIds(tx, await associationIdsOfMailbox(tx, mailbox.email))
  return signed.find((one) => fold(one.name) === fold(name))?.id
}

/** Its association was in the project before: the wish becomes that place’s. @returns whether it may ask anew. */
async function takePlace(tx: Tx, wish: Partner, place: Partner): Promise<boolean> {
  await tx
    .updateTable('project_links')
    .set({ partner_id: place.id })
    .where('partner_id', '=', wish.id)
    .execute()
  await tx.deleteFrom('project_partners').where('id', '=', wish.id).execute()
  return partnerAfter(place.state, 'wish', 'partner') !== undefined
}
