import { sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import { notBefore, requestLetter } from '../../signatures/index.ts'
import { lockedProject } from '../queries/projects.ts'
import { type PartnerState, partnerAfter } from '../rules/partner.ts'
import type { Asked } from '../rules/partner-form.ts'
import { invitationsADay, isAlive } from '../rules/project.ts'
import { type Hand, recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

/** Whom the lead asks. `network` is where it asks from: letters to typed mailboxes leave slower when many do. */
export type Inviting = { projectId: string; by: Hand; asked: Asked; network: string; lang: Lang }

export type WhyNotInvite = 'unknown' | 'hidden' | 'over' | 'in-already' | 'asked-already' | 'too-many-today'

/** Asks an association, once. Whoever declined or left may be asked again; whoever is in, or asks itself, may not. */
export async function invitePartner(
  tx: Tx,
  { projectId, by, asked, network, lang }: Inviting,
  now: Date,
): Promise<Outcome<string, WhyNotInvite>> {
  const project = await lockedProject(tx, projectId)
  if (!project) return refuse('unknown')
  if (!isAlive(project.state)) return refuse('over')
  // Letters would go out with words that are hidden here.
  if (project.hidden) return refuse('hidden')
  const there = await rowOf(tx, projectId, asked)
  const state = there ? partnerAfter(there.state, 'invite', 'lead') : 'invited'
  if (!state) return refuse(there?.state === 'accepted' ? 'in-already' : 'asked-already')
  if ((await invitedToday(tx, projectId, now)) >= invitationsADay) return refuse('too-many-today')
  const id = there?.id ?? newId(now.getTime())
  const row = { name: asked.name, role: asked.role, state, lang, added_at: now, answered_at: null, words: '' }
  if (there) await tx.updateTable('project_partners').set(row).where('id', '=', id).execute()
  else
    await tx
      .insertInto('project_partners')
      .values({ ...row, ...whoOf(asked), id, project_id: projectId, is_lead: false, commits: '' })
      .execute()
  await recordEvent(tx, projectId, 'invite', by, now)
  await askForLetter(tx, id, asked, network, now)
  return done(id)
}

async function rowOf(
  tx: Tx,
  projectId: string,
  asked: Asked,
): Promise<{ id: string; state: PartnerState } | undefined> {
  const which = tx.selectFrom('project_partners').select(['id', 'state']).where('project_id', '=', projectId)
  if (asked.is === 'known') return which.where('association_id', '=', asked.id).executeTakeFirst()
  return which
    .where('association_id', 'is', null)
    .where(sql`lower(email)`, '=', asked.email.toLowerCase())
    .executeTakeFirst()
}

function whoOf(asked: Asked) {
  return asked.is === 'known'
    ? { association_id: asked.id, email: null }
    : { association_id: null, email: asked.email }
}

async function askForLetter(tx: Tx, partnerId: string, asked: Asked, network: string, now: Date) {
  if (asked.is === 'known') return announce(tx, 'project.invited', { partnerId }, now)
  const { email } = asked
  const posting = await requestLetter(tx, { email, network, identity: `project ${email.toLowerCase()}` }, now)
  if (posting.post) await announce(tx, 'project.invited', { partnerId, ...notBefore(posting, now) }, now)
}

async function invitedToday(tx: Tx, projectId: string, now: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from project_events
    where project_id = ${projectId} and event = 'invite' and at > ${addDays(now, -1)}`.execute(tx)
  return rows[0]?.n ?? 0
}
