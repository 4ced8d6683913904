import { longestReport } from '../../kernel/moderation.ts'
import { forgetWords, isFrom, replyFor } from '../../mail/index.ts'
import type { Site } from '../../platform/http/site.ts'
import { answerHiding } from '../acts/moderate.ts'
import { hiddenLetter } from '../letters/hidden.ts'
import { partnerById } from '../queries/partners.ts'
import { projectById } from '../queries/projects.ts'
import { hiddenPurpose } from '../rules/replying.ts'
import { mailboxesOfPartner } from './mailboxes.ts'
import { postTo } from './post.ts'

/** To the lead of a hidden project: why, and how to answer. */
export async function postProjectHidden(
  site: Site,
  { projectId }: { projectId: string },
  fact: { id: number },
): Promise<void> {
  const project = await projectById(site.db, projectId)
  const lead = project && (await partnerById(site.db, project.lead.partnerId))
  if (!project?.hidden || !lead) return
  const { reason } = project.hidden
  const answers = { purpose: hiddenPurpose, subjectId: project.id, side: lead.id }
  const at = { project, partner: lead }
  await postTo(site, at, lead, `project hidden ${fact.id}`, answers, (letter) =>
    hiddenLetter({ ...letter, reason }),
  )
}

/** What the lead answers by letter to being hidden, for those who moderate. */
export async function hearProjectHidden(site: Site, { letterId }: { letterId: string }): Promise<void> {
  const reply = await replyFor(site.db, letterId, hiddenPurpose)
  if (!reply) return
  const project = await projectById(site.db, reply.subjectId)
  const lead = project && (await partnerById(site.db, project.lead.partnerId))
  const isLeads = project !== undefined && lead?.id === reply.side && (await isOf(site, letterId, lead))
  await site.transaction(async (tx) => {
    if (isLeads) await answerHiding(tx, project.id, reply.text.slice(0, longestReport))
    await forgetWords(tx, letterId)
  })
}

async function isOf(
  site: Site,
  letterId: string,
  lead: { id: string; associationId: string | null },
): Promise<boolean> {
  for (const { email } of await mailboxesOfPartner(site, lead))
    if (await isFrom(site.db, letterId, email)) return true
  return false
}
