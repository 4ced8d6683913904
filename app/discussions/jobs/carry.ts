import { addDays, dayOf } from '../../kernel/instants.ts'
import type { Site } from '../../platform/http/site.ts'
import { markSent, takeWaiting } from '../acts/letters.ts'
import { letterKey, saidLetter } from '../letters/letters.ts'
import { discussionById } from '../queries/discussions.ts'
import { leftWaiting, lettersToday, waitingFor } from '../queries/follows.ts'
import { messageById, messagesByIds } from '../queries/messages.ts'
import { lettersADay } from '../rules/discussion.ts'
import { readerOf, toldTo } from './addressee.ts'

/** A message goes to those who follow; whoever had their letters of the day receives the rest the next morning. */
export async function carryMessage(site: Site, { messageId }: { messageId: string }): Promise<void> {
  const message = await messageById(site.db, messageId)
  if (!message) return
  for (const personId of await waitingFor(site.db, messageId)) {
    if ((await lettersToday(site.db, personId, site.clock())) >= lettersADay) continue
    const key = letterKey(messageId, personId)
    await carry(site, { discussionId: message.discussionId, personId, key }, messageId)
  }
}

/** Every morning: what waited, in one letter for each discussion. */
export async function carryWaiting(site: Site): Promise<void> {
  const now = site.clock()
  for (const one of await leftWaiting(site.db, addDays(now, -1 / 24))) {
    const key = `discussion ${one.discussionId} ${one.personId} ${dayOf(now)}`
    await carry(site, { ...one, key })
  }
}

type Carried = { discussionId: string; personId: string; key: string }

async function carry(site: Site, { discussionId, personId, key }: Carried, only?: string): Promise<void> {
  const ids = await site.transaction((tx) => takeWaiting(tx, { discussionId, personId, key }, only))
  if (ids.length === 0) return
  const discussion = await discussionById(site.db, discussionId)
  const person = discussion && (await readerOf(site, discussion, personId))
  const said = (await messagesByIds(site.db, ids)).filter(
    ({ hidden, takenBackAt }) => !hidden && !takenBackAt,
  )
  if (discussion && person && said.length > 0)
    await site.mailer.post(saidLetter(await toldTo(site, discussion, person, key), said, only === undefined))
  await site.transaction((tx) => markSent(tx, { personId, key }, site.clock()))
}
