import type { Site } from '../../platform/http/site.ts'
import { leadAskedLetter, leadDeclinedLetter, leadTakenLetter } from '../letters/handover.ts'
import { type Handover, handoverById } from '../queries/handovers.ts'
import { acceptedPartners, partnerById } from '../queries/partners.ts'
import { projectById } from '../queries/projects.ts'
import type { Partner } from '../rules/partner.ts'
import type { Project } from '../rules/project.ts'
import { post } from './post.ts'

type Of = { handoverId: string }
type Fact = { id: number }

/** To a partner: will you lead it? Only while the question stands. */
export async function postLeadAsked(site: Site, of: Of, fact: Fact): Promise<void> {
  const at = await about(site, of)
  if (at?.handover.state !== 'asked' || at.to.state !== 'accepted') return
  const { project, to: partner } = at
  await post(site, { project, partner }, partner, `project lead asked ${fact.id}`, leadAskedLetter)
}

/** To the lead: no. Or to every other partner: another leads it now. */
export async function postLeadAnswered(site: Site, of: Of, fact: Fact): Promise<void> {
  const at = await about(site, of)
  if (!at) return
  const { project, from, to, handover } = at
  const key = `project lead answered ${fact.id}`
  if (handover.state === 'declined')
    return post(site, { project, partner: to }, from, key, leadDeclinedLetter)
  if (handover.state !== 'accepted') return
  for (const partner of await acceptedPartners(site.db, project.id)) {
    if (partner.id === to.id) continue
    await post(site, { project, partner }, partner, key, (letter) =>
      leadTakenLetter({ ...letter, from: from.name }),
    )
  }
}

type At = { handover: Handover; project: Project; from: Partner; to: Partner }

async function about(site: Site, { handoverId }: Of): Promise<At | undefined> {
  const handover = await handoverById(site.db, handoverId)
  if (!handover?.fromPartner || !handover.toPartner) return undefined
  const [project, from, to] = await Promise.all([
    projectById(site.db, handover.projectId),
    partnerById(site.db, handover.fromPartner),
    partnerById(site.db, handover.toPartner),
  ])
  return project && from && to && { handover, project, from, to }
}
