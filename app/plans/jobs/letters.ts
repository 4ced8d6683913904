import { peopleByIds } from '../../accounts/index.ts'
import { localCharterById, seatsOf } from '../../adaptations/index.ts'
import { mailboxesOf } from '../../members/index.ts'
import type { Site } from '../../platform/http/site.ts'
import type { Facts } from '../../platform/jobs/facts.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeActionLink } from '../acts/links.ts'
import { answeredLetter, proposedLetter, reminderLetter } from '../letters/letters.ts'
import { actionById, type PlannedAction } from '../queries/actions.ts'
import { eventsOf } from '../queries/history.ts'
import { isSilent } from '../queries/links.ts'
import { isSettled } from '../rules/action.ts'
import '../facts.ts'

// The secret of a link is made here, at the last moment: no fact and no queue ever holds one.

type Fact = { id: number }

/** To the association that is asked: does it take this action? */
export async function postProposed(
  site: Site,
  { actionId }: Facts['plan.proposed'],
  fact: Fact,
): Promise<void> {
  const action = await actionById(site.db, actionId)
  if (action?.holding !== 'proposed' || action.isRetired) return
  await postToOwner(site, action, (letter) =>
    proposedLetter(site.config.url, { ...letter, key: `plan proposed ${fact.id} ${letter.to}` }),
  )
}

/** To the owner: a day is near, or went by a week ago. */
export async function postDue(site: Site, { actionId, kind }: Facts['plan.due'], fact: Fact): Promise<void> {
  const action = await actionById(site.db, actionId)
  if (action?.holding !== 'accepted' || action.isRetired || isSettled(action.progress) || !action.owner)
    return
  if (await isSilent(site.db, action.charterId, action.owner.id)) return
  await postToOwner(site, action, (letter) =>
    reminderLetter(site.config.url, { ...letter, kind, key: `plan ${kind} ${fact.id} ${letter.to}` }),
  )
}

type ToOwner = Parameters<typeof proposedLetter>[1]

async function postToOwner(
  site: Site,
  action: PlannedAction,
  letterOf: (letter: Omit<ToOwner, 'key'>) => Letter,
): Promise<void> {
  const { owner, id: actionId } = action
  const charter = await localCharterById(site.db, action.charterId)
  if (!owner || !charter) return
  for (const { email: to, lang } of await mailboxesOf(site.db, owner.id)) {
    const secret = await makeActionLink(site.db, { actionId, associationId: owner.id }, site.clock())
    const letter = { to, lang, action, charter: charter.name, association: owner.name, secret }
    await site.mailer.post(letterOf(letter))
  }
}

/** To the stewards: what an association answered. */
export async function postAnswered(
  site: Site,
  { actionId, associationId, said }: Facts['plan.answered'],
  fact: Fact,
): Promise<void> {
  const action = await actionById(site.db, actionId)
  const charter = action && (await localCharterById(site.db, action.charterId))
  if (!action || !charter) return
  const event = (await eventsOf(site.db, actionId)).find(
    (one) => one.kind === said && one.associationId === associationId,
  )
  const seats = await seatsOf(site.db, charter.id)
  // Who answers for the association of a steward tells the steward by the way.
  const stewards = seats.filter((seat) => seat.role === 'steward' && seat.associationId !== associationId)
  const people = await peopleByIds(
    site.db,
    stewards.flatMap(({ personId }) => personId ?? []),
  )
  for (const { email: to, lang } of people.values()) {
    const letter = {
      ...{ to, lang, action, said, charter: charter.name, association: event?.association ?? '' },
      ...{ words: event?.words ?? '', path: `/declinaisons/${charter.slug}/plan/actions/${actionId}` },
    }
    const key = `plan answered ${fact.id} ${to}`
    await site.mailer.post(answeredLetter(site.config.url, { ...letter, key }))
  }
}
