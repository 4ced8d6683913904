import { append } from '../../journal/index.ts'
import { newId } from '../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { handoverAsked } from '../queries/handovers.ts'
import { partnerById } from '../queries/partners.ts'
import { lockedProject } from '../queries/projects.ts'
import { isSignatory } from '../queries/standing.ts'
import type { Partner } from '../rules/partner.ts'
import { isAlive } from '../rules/project.ts'
import { type Hand, recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

type Asking = { projectId: string; toPartner: string; by: Hand & { partnerId: string } }

export type WhyNotLead = 'unknown' | 'over' | 'not-now' | 'not-signatory' | 'asked-already'

/** The lead asks a partner to lead in its place. Nothing changes before the answer; asked twice is asked once. */
export async function askToLead(
  tx: Tx,
  { projectId, toPartner, by }: Asking,
  now: Date,
): Promise<Outcome<void, WhyNotLead>> {
  const project = await lockedProject(tx, projectId)
  const to = project && (await partnerById(tx, toPartner))
  if (!project || to?.projectId !== projectId) return refuse('unknown')
  if (project.lead.partnerId !== by.partnerId) return refuse('not-now')
  const why = (!isAlive(project.state) && 'over') || (await whyNotLead(tx, to))
  if (why) return refuse(why)
  const waiting = await handoverAsked(tx, projectId)
  if (waiting) return waiting.toPartner === toPartner ? done(undefined) : refuse('asked-already')
  // One that waits for a partner who left since is answered by that.
  await close(tx, projectId, 'taken-back', now)
  const id = newId(now.getTime())
  const asked = { id, project_id: projectId, from_partner: by.partnerId, to_partner: toPartner }
  await tx
    .insertInto('project_handovers')
    .values({ ...asked, state: 'asked', asked_at: now })
    .execute()
  await recordEvent(tx, projectId, 'ask-to-lead', by, now)
  await announce(tx, 'project.lead-asked', { handoverId: id }, now)
  return done(undefined)
}

/** Only a partner with an entry here, whose association signed: whoever leads a project answers for it by its name. */
async function whyNotLead(tx: Tx, to: Partner): Promise<'not-now' | 'not-signatory' | undefined> {
  if (to.state !== 'accepted' || to.isLead) return 'not-now'
  if (!to.associationId || !(await isSignatory(tx, to.associationId))) return 'not-signatory'
  return undefined
}

/** The lead changes its mind before the answer. */
export async function takeLeadBack(
  tx: Tx,
  { projectId, by }: Omit<Asking, 'toPartner'>,
  now: Date,
): Promise<void> {
  const project = await lockedProject(tx, projectId)
  if (project?.lead.partnerId !== by.partnerId) return
  if (await close(tx, projectId, 'taken-back', now)) await recordEvent(tx, projectId, 'keep-lead', by, now)
}

type Answering = { partnerId: string; personId: string | null; handoverId: string; says: 'yes' | 'no' }

/** The partner that was asked answers: with its yes the lead is its, and the former lead stays a partner. */
export async function answerToLead(
  tx: Tx,
  { partnerId, personId, handoverId, says }: Answering,
  now: Date,
): Promise<Outcome<'changed' | 'unchanged', WhyNotLead>> {
  const found = await partnerById(tx, partnerId)
  const project = found && (await lockedProject(tx, found.projectId))
  const me = project && (await partnerById(tx, partnerId))
  if (!project || !me) return refuse('unknown')
  const asked = await handoverAsked(tx, project.id)
  if (me.isLead && says === 'yes') return done('unchanged')
  if (asked?.toPartner !== partnerId || asked.id !== handoverId) return refuse('not-now')
  const why = says === 'yes' ? (!isAlive(project.state) && 'over') || (await whyNotLead(tx, me)) : undefined
  if (why) return refuse(why)
  await close(tx, project.id, says === 'yes' ? 'accepted' : 'declined', now)
  if (says === 'yes') {
    await setLead(tx, project.lead.partnerId, false)
    await setLead(tx, partnerId, true)
    if (project.level === 'public') {
      const body = { project: project.id, from: project.lead.associationId, to: me.associationId }
      await append(tx, { kind: 'project.handed-over', subjectId: asked.id, body }, now)
    }
  }
  await recordEvent(
    tx,
    project.id,
    says === 'yes' ? 'take-lead' : 'decline-lead',
    { partnerId, personId },
    now,
  )
  await announce(tx, 'project.lead-answered', { handoverId: asked.id }, now)
  return done('changed')
}

async function setLead(tx: Tx, partnerId: string, isLead: boolean): Promise<void> {
  await tx.updateTable('project_partners').set({ is_lead: isLead }).where('id', '=', partnerId).execute()
}

async function close(
  tx: Tx,
  projectId: string,
  state: 'accepted' | 'declined' | 'taken-back',
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('project_handovers')
    .set({ state, answered_at: now })
    .where('project_id', '=', projectId)
    .where('state', '=', 'asked')
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
