import { isId } from '../../kernel/ids.ts'
import { forgetWords, type Reply, replyFor } from '../../mail/index.ts'
import type { Site } from '../../platform/http/site.ts'
import { carryOne } from '../acts/carry.ts'
import { carriedLetter, unheardLetter } from '../letters/letters.ts'
import { partnerById } from '../queries/partners.ts'
import { projectById } from '../queries/projects.ts'
import { isAlive } from '../rules/project.ts'
import { longestCarried, mayTalk, projectPurpose } from '../rules/replying.ts'
import { mailboxesOfPartner } from './mailboxes.ts'
import { type About, post } from './post.ts'

/** An answer by letter goes to the other side, no address shown; where nobody hears it, its sender learns so. */
export async function hearProject(site: Site, { letterId }: { letterId: string }): Promise<void> {
  const reply = await replyFor(site.db, letterId, projectPurpose)
  if (!reply) return
  await carry(site, reply)
  await site.transaction((tx) => forgetWords(tx, letterId))
}

async function carry(site: Site, { letterId, subjectId, side, text }: Reply): Promise<void> {
  const partner = await partnerById(site.db, subjectId)
  const project = partner && (await projectById(site.db, partner.projectId))
  const lead = project && (await partnerById(site.db, project.lead.partnerId))
  const from = isId(side) ? await partnerById(site.db, side) : undefined
  if (!partner || !project || !lead || !from) return
  const at: About = { project, partner }
  const to = from.id === partner.id ? lead : partner
  // The lead may have changed hands since: who led before does not speak for who leads now.
  const isBetweenThem = from.id !== to.id && (from.id === lead.id || to.id === lead.id)
  const isHeard = isBetweenThem && mayTalk(partner.state) && isAlive(project.state)
  const about = { projectId: project.id, partnerId: partner.id }
  const passes =
    isHeard &&
    (await mailboxesOfPartner(site, to)).length > 0 &&
    (await site.transaction((tx) => carryOne(tx, about, site.clock())))
  // The letter’s own identifier names what follows: heard twice, it leaves once.
  if (!passes) return post(site, at, from, `project unheard ${letterId}`, unheardLetter)
  const carried = { from: from.name, carried: text.slice(0, longestCarried) }
  await post(site, at, to, `project carried ${letterId}`, (letter) =>
    carriedLetter({ ...letter, ...carried }),
  )
}
