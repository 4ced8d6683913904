import type { Site } from '../../platform/http/site.ts'
import type { Facts } from '../../platform/jobs/facts.ts'
import {
  answeredLetter,
  confirmLetter,
  invitedLetter,
  nearLetter,
  wishAnsweredLetter,
  wishedLetter,
} from '../letters/letters.ts'
import { partnerById } from '../queries/partners.ts'
import { projectById } from '../queries/projects.ts'
import { itemById, itemsOf } from '../queries/work.ts'
import { isAlive } from '../rules/project.ts'
import { type About, post } from './post.ts'
import '../facts.ts'

// The secret of a link is made here, at the last moment: no fact and no queue ever holds one.

type Of = { partnerId: string }
type Fact = { id: number }

/** To an association that is asked. */
export async function postInvited(site: Site, of: Of, fact: Fact): Promise<void> {
  const at = await about(site, of)
  if (at?.partner.state !== 'invited' || !isAlive(at.project.state)) return
  await post(site, at, at.partner, `project invited ${fact.id}`, invitedLetter)
}

/** To the lead: what an association answered. */
export async function postAnswered(
  site: Site,
  { said, ...of }: Facts['project.answered'],
  fact: Fact,
): Promise<void> {
  const at = await about(site, of)
  const lead = at && (await partnerById(site.db, at.project.lead.partnerId))
  if (!at || !lead) return
  await post(site, at, lead, `project answered ${fact.id}`, (letter) => answeredLetter({ ...letter, said }))
}

/** To who wants to join: is this mailbox yours? */
export async function postWishWritten(site: Site, of: Of, fact: Fact): Promise<void> {
  const at = await about(site, of)
  if (at?.partner.state !== 'unconfirmed') return
  await post(site, at, at.partner, `project wish ${fact.id}`, confirmLetter)
}

/** To the lead: somebody wants to join. */
export async function postWished(site: Site, of: Of, fact: Fact): Promise<void> {
  const at = await about(site, of)
  const lead = at && (await partnerById(site.db, at.project.lead.partnerId))
  if (at?.partner.state !== 'asking' || !lead) return
  await post(site, at, lead, `project wished ${fact.id}`, wishedLetter)
}

/** To who asked: the lead’s answer. */
export async function postWishAnswered(
  site: Site,
  { said, ...of }: Facts['project.wish-answered'],
  fact: Fact,
): Promise<void> {
  const at = await about(site, of)
  if (!at) return
  const key = `project wish answered ${fact.id}`
  await post(site, at, at.partner, key, (letter) => wishAnsweredLetter({ ...letter, said }))
}

/** To a partner: a deadline, or the day of something to do, is near; if it still is. */
export async function postNear(
  site: Site,
  { subjectId, dueOn, partnerId }: Facts['project.near'],
  fact: Fact,
): Promise<void> {
  const at = await about(site, { partnerId })
  if (at?.partner.state !== 'accepted' || at.partner.isQuiet || !isAlive(at.project.state)) return
  const { project, partner } = at
  const item = subjectId === project.id ? undefined : await itemById(site.db, project.id, subjectId)
  const isStill = item
    ? !item.doneAt && !item.isDropped && item.dueOn === dueOn
    : project.call?.until === dueOn
  if (!isStill) return
  const left = item ? [] : (await itemsOf(site.db, project.id)).filter(({ doneAt }) => !doneAt)
  const near = { dueOn, left: left.slice(0, 10).map(({ what }) => what), ...(item && { what: item.what }) }
  await post(site, at, partner, `project near ${fact.id}`, (letter) => nearLetter({ ...letter, ...near }))
}

async function about(site: Site, { partnerId }: Of): Promise<About | undefined> {
  const partner = await partnerById(site.db, partnerId)
  const project = partner && (await projectById(site.db, partner.projectId))
  return partner && project && { project, partner }
}
