import { peopleByIds } from '../../accounts/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { forgetWords, isFrom, type Reply, replyFor } from '../../mail/index.ts'
import type { Person } from '../../platform/http/route.ts'
import type { Site } from '../../platform/http/site.ts'
import { stopFollowing } from '../acts/follow.ts'
import { say } from '../acts/say.ts'
import { droppedWords, stoppedLetter, unheardLetter } from '../letters/letters.ts'
import { discussionById } from '../queries/discussions.ts'
import { followOf } from '../queries/follows.ts'
import { standingIn } from '../queries/standing.ts'
import { isStop, replyPurpose, type WhyNotHeard } from '../rules/by-letter.ts'
import type { Discussion } from '../rules/discussion.ts'
import { chosenVoice, mayRead } from '../rules/standing.ts'
import { readWords } from '../rules/words.ts'

/** An answer by letter becomes a message of whoever received the letter; else they learn why not. */
export async function hearDiscussion(site: Site, { letterId }: { letterId: string }): Promise<void> {
  const reply = await replyFor(site.db, letterId, replyPurpose)
  if (!reply) return
  const [discussion, people] = await Promise.all([
    discussionById(site.db, reply.subjectId),
    peopleByIds(site.db, [reply.side]),
  ])
  const person = people.get(reply.side)
  if (discussion && person) await hear(site, reply, discussion, person)
  await site.transaction((tx) => forgetWords(tx, letterId))
}

async function hear(site: Site, reply: Reply, discussion: Discussion, person: Person): Promise<void> {
  const { letterId } = reply
  const envelope = { lang: person.lang, to: person.email, site: site.config.url, discussion }
  if (isStop(reply.text)) {
    const who = { discussionId: discussion.id, personId: person.id }
    await site.transaction((tx) => stopFollowing(tx, who, site.clock()))
    await site.mailer.post(stoppedLetter({ ...envelope, key: `discussion stopped ${letterId}` }))
    return
  }
  const heard = await write(site, reply, discussion, person)
  if (heard.ok) return
  const why = heard.reason
  await site.mailer.post(unheardLetter({ ...envelope, why, key: `discussion unheard ${letterId}` }))
}

/** What was wanted before it left: no word of it is kept with a colleague’s letter, nor said by whoever left. */
async function write(
  site: Site,
  { letterId, text, hasAttachments }: Reply,
  discussion: Discussion,
  person: Person,
): Promise<Outcome<void, WhyNotHeard>> {
  if (!(await isFrom(site.db, letterId, person.email))) return refuse('other-mailbox')
  const [standing, spoke] = await Promise.all([
    standingIn(site.db, person.id, discussion),
    followOf(site.db, discussion.id, person.id),
  ])
  const voice = chosenVoice(standing.voices, spoke?.associationId ?? undefined)
  if (!voice || !mayRead(discussion.level, standing.reader)) return refuse('no-standing')
  const words = readWords(hasAttachments ? `${text}\n\n${droppedWords(person.lang)}` : text)
  if (!words.ok) return refuse('long')
  const author = { personId: person.id, name: person.name, voice, signsName: spoke?.signsName ?? false }
  // The letter’s own identifier: heard twice, it says once.
  const saying = { id: letterId, discussionId: discussion.id, author, words: words.value, byLetter: true }
  const said = await site.transaction((tx) => say(tx, saying, site.clock()))
  if (said.ok || said.reason === 'unknown') return done(undefined)
  return refuse(said.reason)
}
