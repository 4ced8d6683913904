import { chartersTendedBy, forStewards, levelName, localCharterById } from '../../adaptations/index.ts'
import { isId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/instants.ts'
import { type DecisionCard, promisedTo } from '../../meetings/index.ts'
import { readForm } from '../../platform/http/form.ts'
import { localPath } from '../../platform/languages.ts'
import { addAction } from '../acts/add.ts'
import { plannedFrom, plansNear } from '../queries/meetings.ts'
import { ownerNamed, wordsOf } from '../rules/promise.ts'
import { BesideDecision, UnderDecisions } from '../views/from-meeting.tsx'
import { candidates } from './edit.tsx'

/** Beside each decision of a meeting: whether a plan has it, and for its stewards the button that adds it. */
export const plannedDecisions: DecisionCard = async ({ db, lang, personId, meeting, mayTend, decisions }) => {
  if (decisions.length === 0) return { of: new Map(), under: undefined }
  const [near, tended, planned] = await Promise.all([
    plansNear(db, meeting.territory.id),
    chartersTendedBy(db, personId),
    plannedFrom(
      db,
      decisions.map(({ id }) => id),
    ),
  ])
  const own = near.filter(({ charterId }) => tended.includes(charterId))
  const seen = planned.filter(({ isPublic, charterId }) => isPublic || tended.includes(charterId))
  const of = decisions.map((decision) => {
    const there = seen.filter(({ decisionId }) => decisionId === decision.id)
    const open = own.filter(({ charterId }) => !there.some((one) => one.charterId === charterId))
    return [decision.id, <BesideDecision key={decision.id} {...{ lang, decision, there, open }} />] as const
  })
  const first = own[0] && (await localCharterById(db, own[0].charterId))
  const readers = first && levelName(lang, first.planLevel)
  return { of: new Map(of), under: mayTend && <UnderDecisions {...{ lang, near, readers }} /> }
}

/** `POST /declinaisons/:slug/plan/depuis-une-rencontre`: a decision of a meeting near becomes an action, once. */
export const addFromMeeting = forStewards(async (c, { charter, person, seat }) => {
  const { site, lang } = c.var
  const id = (await readForm(c)).text('decision')
  const promised = isId(id) ? await promisedTo(site.db, person.id, id) : undefined
  const near = promised ? await plansNear(site.db, promised.meeting.territory.id) : []
  if (!promised || !near.some(({ charterId }) => charterId === charter.id)) return c.notFound()
  const { decision, meeting } = promised
  const owner = ownerNamed(decision.who, await candidates(c, charter.id))
  const now = site.clock()
  const action = {
    charterId: charter.id,
    key: `meeting ${decision.id} ${charter.id}`,
    commitment: '',
    words: wordsOf(decision, dayOf(now)),
    ownerId: owner?.id,
    decisionId: decision.id,
    by: seat,
  }
  await site.transaction((tx) => addAction(tx, action, now))
  const page = `/espace/territoires/${meeting.territory.address}/rencontres/${meeting.slug}`
  return c.redirect(localPath(lang, `${page}?fait=${owner ? 'planned-asked' : 'planned'}`), 303)
})
