import { append } from '../../journal/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { partnerById } from '../queries/partners.ts'
import { lockedProject } from '../queries/projects.ts'
import { type Partner, type PartnerVerb, partnerAfter, type Side } from '../rules/partner.ts'
import type { Part } from '../rules/partner-form.ts'
import { isAlive, type Project } from '../rules/project.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

type Answering = { partnerId: string; personId: string | null }

export type WhyNotAnswer = 'unknown' | 'over' | 'not-now'

const said = { accept: 'accepted', decline: 'declined', leave: 'left' } as const

/** An association accepts, declines or leaves. The lead hands over first, or sets the project aside. */
export async function answerProject(
  tx: Tx,
  { partnerId, personId, verb, part }: Answering & { verb: keyof typeof said; part?: Part },
  now: Date,
): Promise<Outcome<'changed' | 'unchanged', WhyNotAnswer>> {
  const at = await locked(tx, partnerId)
  if (!at) return refuse('unknown')
  const { project, partner } = at
  if (partner.state === said[verb]) return done('unchanged')
  if (!isAlive(project.state) && verb === 'accept') return refuse('over')
  const state = partner.isLead ? undefined : partnerAfter(partner.state, verb, 'partner')
  if (!state) return refuse('not-now')
  await tx
    .updateTable('project_partners')
    .set({ state, answered_at: now, ...(part && { role: part.role, commits: part.commits }) })
    .where('id', '=', partnerId)
    .execute()
  if (state === 'accepted') await writeJoined(tx, project, partner, now)
  await recordEvent(tx, project.id, verb, { partnerId, personId }, now)
  await announce(tx, 'project.answered', { partnerId, said: said[verb] }, now)
  return done('changed')
}

/** A partner says what its part is, in its own words. */
export async function tellPart(
  tx: Tx,
  { partnerId, personId, part }: Answering & { part: Part },
  now: Date,
): Promise<Outcome<void, WhyNotAnswer>> {
  const at = await locked(tx, partnerId)
  if (at?.partner.state !== 'accepted') return refuse('not-now')
  await tx.updateTable('project_partners').set(part).where('id', '=', partnerId).execute()
  await recordEvent(tx, at.project.id, 'tell', { partnerId, personId }, now)
  return done(undefined)
}

type Deciding = { projectId: string; partnerId: string; by: { partnerId: string; personId: string | null } }
type LeadVerb = Extract<PartnerVerb, 'welcome' | 'turn-down' | 'withdraw'>

/** The lead welcomes who asked, turns it down, or takes an invitation back that has no answer yet. */
export async function decideOnPartner(
  tx: Tx,
  { projectId, partnerId, by, verb }: Deciding & { verb: LeadVerb },
  now: Date,
): Promise<Outcome<void, WhyNotAnswer>> {
  const at = await locked(tx, partnerId)
  if (at?.project.id !== projectId) return refuse('unknown')
  const side: Side = 'lead'
  const state = partnerAfter(at.partner.state, verb, side)
  if (!state || (verb === 'welcome' && !isAlive(at.project.state))) return refuse('not-now')
  await tx
    .updateTable('project_partners')
    .set({ state, answered_at: now })
    .where('id', '=', partnerId)
    .execute()
  if (state === 'accepted') await writeJoined(tx, at.project, at.partner, now)
  await recordEvent(tx, projectId, verb, by, now)
  if (verb !== 'withdraw') {
    const answer = verb === 'welcome' ? 'welcomed' : 'turned-down'
    await announce(tx, 'project.wish-answered', { partnerId, said: answer }, now)
  }
  return done(undefined)
}

/** No letter of this project any more, or letters again. */
export async function beQuiet(tx: Tx, partnerId: string, isQuiet: boolean, now: Date): Promise<void> {
  await tx
    .updateTable('project_partners')
    .set({ quiet_at: isQuiet ? now : null })
    .where('id', '=', partnerId)
    .execute()
}

async function locked(
  tx: Tx,
  partnerId: string,
): Promise<{ project: Project; partner: Partner } | undefined> {
  const found = await partnerById(tx, partnerId)
  const project = found && (await lockedProject(tx, found.projectId))
  const partner = project && (await partnerById(tx, partnerId))
  return project && partner && { project, partner }
}

/** Joining a public project enters the public journal, by identifiers alone. */
async function writeJoined(tx: Tx, project: Project, partner: Partner, now: Date): Promise<void> {
  if (project.level !== 'public' || !partner.associationId) return
  const body = { project: project.id, association: partner.associationId }
  await append(tx, { kind: 'project.joined', subjectId: partner.id, body }, now)
}
