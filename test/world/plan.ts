import { seatsOf } from '../../app/adaptations/index.ts'
import { newId } from '../../app/kernel/ids.ts'
import { addAction, answerAction } from '../../app/plans/index.ts'
import { database } from '../../app/platform/db/database.ts'
import { loadDemoLocalCharters } from '../../db/seeds/demo-local-charters.ts'
import type { TestSite } from '../site.ts'
import { castSite } from './local.ts'

export const samir = 'samir@centre-social-les-glycines.example'
export const valbrume = '/declinaisons/charte-de-cooperation-de-valbrume'

/** The cast, with its local charters: that of Valbrume is adopted, and its plan is still empty. */
export async function planSite(now?: Date): Promise<TestSite> {
  const site = await castSite(now)
  await loadDemoLocalCharters(database(site.owner), site.site.clock())
  return site
}

export async function associationCalled({ owner }: TestSite, name: string): Promise<string> {
  const [row] = await owner`select id from associations where name = ${name}`
  return row?.id
}

type Wished = { title?: string; dueOn?: string; owner?: string; accepted?: boolean }

/** An action of the plan of Valbrume, proposed to an association, accepted if wished. @returns its identifier. */
export async function planned(
  site: TestSite,
  { title = 'Ouvrir la salle', dueOn, owner, accepted = false }: Wished = {},
): Promise<string> {
  const now = site.site.clock()
  const [charter] = await site.owner`select id from local_charters_public where slug like '%valbrume'`
  const ownerId = owner ? await associationCalled(site, owner) : undefined
  return site.site.transaction(async (tx) => {
    const [seat] = await seatsOf(tx, charter?.id)
    if (!seat) throw new Error('a group without a steward')
    const words = { title, details: '', dueOn }
    const added = await addAction(
      tx,
      { charterId: charter?.id, key: newId(), commitment: '', words, ownerId, by: seat },
      now,
    )
    if (!added.ok) throw new Error(added.reason)
    const answer = { words: '', person: '', showsPerson: false }
    const by = { associationId: ownerId ?? '', personId: null }
    if (accepted) await answerAction(tx, { actionId: added.value, verb: 'accept', answer, by }, now)
    return added.value
  })
}

/** Empties the plan that the cast wrote. */
export async function withoutPlan({ owner }: TestSite): Promise<void> {
  await owner`truncate planned_actions cascade`
}

/** The path of the latest link to an action in the letters of a mailbox. */
export async function engagementFor(site: TestSite, email: string): Promise<string> {
  const letter = (await site.letters()).find((one) => one.to === email && one.text.includes('/engagement/'))
  const path = /\/engagement\/[\w-]{43}/.exec(letter?.text ?? '')?.[0]
  if (!path) throw new Error(`no action for ${email}`)
  return path
}
