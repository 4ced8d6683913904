import type { Site } from '../../platform/http/site.ts'
import type { Facts } from '../../platform/jobs/facts.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makePartnerLink } from '../acts/links.ts'
import {
  answeredLetter,
  confirmLetter,
  invitedLetter,
  type ProjectLetter,
  partnerUrl,
  wishAnsweredLetter,
  wishedLetter,
} from '../letters/letters.ts'
import { partnerById } from '../queries/partners.ts'
import { projectById } from '../queries/projects.ts'
import type { Partner } from '../rules/partner.ts'
import { isAlive, type Project } from '../rules/project.ts'
import { mailboxesOfPartner } from './mailboxes.ts'
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

type About = { project: Project; partner: Partner }

async function about(site: Site, { partnerId }: Of): Promise<About | undefined> {
  const partner = await partnerById(site.db, partnerId)
  const project = partner && (await projectById(site.db, partner.projectId))
  return partner && project && { project, partner }
}

/** Posts to each mailbox of a partner, each with a link of its own. */
async function post(
  site: Site,
  at: About,
  to: Partner,
  key: string,
  letterOf: (letter: ProjectLetter) => Letter,
): Promise<void> {
  for (const { email, lang } of await mailboxesOfPartner(site, to)) {
    const secret = await makePartnerLink(site.db, to.id, site.clock())
    const url = partnerUrl(site.config.url, lang, secret)
    await site.mailer.post(letterOf({ ...at, lang, to: email, key: `${key} ${email}`, url }))
  }
}
