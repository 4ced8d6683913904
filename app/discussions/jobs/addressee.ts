import { peopleByIds } from '../../accounts/index.ts'
import { makeReplyAddress } from '../../mail/index.ts'
import type { Person } from '../../platform/http/route.ts'
import type { Site } from '../../platform/http/site.ts'
import { makeStopLink } from '../acts/follow.ts'
import type { Told } from '../letters/letters.ts'
import { standingIn } from '../queries/standing.ts'
import { replyPurpose } from '../rules/by-letter.ts'
import type { Discussion } from '../rules/discussion.ts'
import { mayRead } from '../rules/standing.ts'

/** Somebody who may read a discussion today: whoever no longer may receives nothing of it. */
export async function readerOf(
  site: Site,
  discussion: Discussion,
  personId: string,
): Promise<Person | undefined> {
  const person = (await peopleByIds(site.db, [personId])).get(personId)
  if (!person) return undefined
  const { reader } = await standingIn(site.db, personId, discussion)
  return mayRead(discussion.level, reader) ? person : undefined
}

/** What a letter of a discussion to a person needs. The secrets are made here, at the last moment. */
export async function toldTo(site: Site, discussion: Discussion, person: Person, key: string): Promise<Told> {
  const now = site.clock()
  const subject = { purpose: replyPurpose, subjectId: discussion.id, side: person.id }
  const [replyTo, stopSecret] = await Promise.all([
    makeReplyAddress(site.db, site.config.replyTo, subject, now),
    makeStopLink(site.db, { discussionId: discussion.id, personId: person.id }, now),
  ])
  const { lang, email: to, id: personId } = person
  return { lang, to, key, personId, site: site.config.url, discussion, replyTo, stopSecret }
}
