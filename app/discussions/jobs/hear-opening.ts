import { peopleByIds } from '../../accounts/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { forgetWords, isFrom, makeReplyAddress, type Reply, replyFor } from '../../mail/index.ts'
import type { Person } from '../../platform/http/route.ts'
import type { Site } from '../../platform/http/site.ts'
import { territoriesByIds } from '../../territories/index.ts'
import { openDiscussion } from '../acts/open.ts'
import { droppedWords, openingLetter, openingSubjects, unheardLetter } from '../letters/letters.ts'
import { standingOn } from '../queries/standing.ts'
import { openingPurpose, titleOf, type WhyNotHeard } from '../rules/by-letter.ts'
import { chosenVoice } from '../rules/standing.ts'
import { readWords } from '../rules/words.ts'

type Asked = { personId: string; territoryId: string }

/** To whoever asked: the address that opens discussions of a territory. */
export async function postAddress(
  site: Site,
  { personId, territoryId }: Asked,
  fact: { id: number },
): Promise<void> {
  const person = (await peopleByIds(site.db, [personId])).get(personId)
  const [territory] = await territoriesByIds(site.db, [territoryId])
  if (!person || !territory) return
  const subject = { purpose: openingPurpose, subjectId: personId, side: territoryId }
  const address = await makeReplyAddress(site.db, site.config.replyTo, subject, site.clock())
  const letter = { lang: person.lang, to: person.email, key: `discussion address ${fact.id}` }
  await site.mailer.post(openingLetter({ ...letter, place: territory.name, address }))
}

/** A letter to that address opens a discussion, read by the signatories here; else its author learns why not. */
export async function hearOpening(site: Site, { letterId }: { letterId: string }): Promise<void> {
  const reply = await replyFor(site.db, letterId, openingPurpose)
  if (!reply) return
  const person = (await peopleByIds(site.db, [reply.subjectId])).get(reply.subjectId)
  const opened = person && (await open(site, reply, person))
  if (person && opened && !opened.ok) {
    const envelope = { lang: person.lang, to: person.email, site: site.config.url }
    const key = `discussion unopened ${letterId}`
    await site.mailer.post(unheardLetter({ ...envelope, why: opened.reason, key }))
  }
  await site.transaction((tx) => forgetWords(tx, letterId))
}

async function open(site: Site, reply: Reply, person: Person): Promise<Outcome<void, WhyNotHeard>> {
  if (!(await isFrom(site.db, reply.letterId, person.email))) return refuse('other-mailbox')
  const [territory] = await territoriesByIds(site.db, [reply.side])
  const standing = territory && (await standingOn(site.db, person.id, territory))
  const voice = standing && chosenVoice(standing.voices, undefined)
  if (!territory || !voice) return refuse('no-place')
  const title = titleOf(reply.subject, openingSubjects(territory.name))
  if (!title) return refuse('no-title')
  const { text, hasAttachments } = reply
  const words = readWords(hasAttachments ? `${text}\n\n${droppedWords(person.lang)}` : text)
  if (!words.ok) return refuse('long')
  const opening = {
    ...{
      id: reply.letterId,
      territoryId: territory.id,
      title,
      words: words.value,
      level: 'signatories' as const,
    },
    ...{ about: { kind: 'territory' as const, id: null, charterId: null, words: '' } },
    author: { personId: person.id, name: person.name, voice, signsName: false },
    ...{ byLetter: true, lang: person.lang, fictional: site.config.demo },
  }
  const opened = await site.transaction((tx) => openDiscussion(tx, opening, site.clock()))
  return opened.ok ? done(undefined) : opened
}
