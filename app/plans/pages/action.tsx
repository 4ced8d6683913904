import { signInPath } from '../../accounts/index.ts'
import { forPerson, forStewards, isInGroup, mayRead, type Visit } from '../../adaptations/index.ts'
import { dayOf } from '../../kernel/instants.ts'
import { squeeze } from '../../kernel/text.ts'
import { meetingThatDecided } from '../../meetings/index.ts'
import { associationsOf, recordDeed } from '../../members/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx, Member } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { retireAction } from '../acts/add.ts'
import { answerAction, giveTo } from '../acts/give.ts'
import { messages } from '../messages/index.ts'
import type { PlannedAction } from '../queries/actions.ts'
import { eventsOf } from '../queries/history.ts'
import type { WhyNotAct } from '../rules/action.ts'
import { eventsFor } from '../rules/face.ts'
import { longest } from '../rules/forms.ts'
import { ActionView, type Origin } from '../views/action.tsx'
import { actionHere, forReaders, planFrame, seenBy, typedOf } from './about.ts'
import { candidates, ownerMeant } from './edit.tsx'

type Shown = { typed?: Record<string, string>; errors?: FieldError[]; refused?: WhyNotAct | undefined }

/** `/declinaisons/:slug/plan/actions/:id` */
export const actionPage = forReaders(async (c, visit) => {
  const action = await actionHere(c, visit)
  if (!action) return c.notFound()
  return showAction(c, visit, action, { refused: refusalOf(c.req.query('non')) })
})

async function showAction(
  c: Ctx,
  visit: Visit,
  action: PlannedAction,
  { typed = {}, errors = [], refused }: Shown,
): Promise<Response> {
  const { site, lang } = c.var
  const { charter, person, seat } = visit
  const own = await representedBy(c, visit)
  const telling = own.find(({ associationId }) => associationId === action.owner?.id)
  const events = eventsFor(await eventsOf(site.db, action.id), isInGroup(visit.standing))
  const status = errors.length > 0 ? 422 : refused ? 409 : 200
  return show(
    c,
    {
      title: `${action.title} · ${charter.name}`,
      description: messages(lang).plan.describe(charter.name),
      status,
      ...(charter.planLevel !== 'public' && { robots: 'noindex' as const }),
    },
    <ActionView
      {...planFrame(c, visit)}
      action={seenBy(visit, action)}
      events={events}
      own={own.map(({ associationId: id, association: name }) => ({ id, name }))}
      telling={telling && localPath(lang, `/espace/associations/${telling.slug}/engagements/${action.id}`)}
      signIn={person ? undefined : signInPath(c)}
      candidates={seat?.role === 'steward' ? await candidates(c, charter.id) : []}
      origin={await originOf(c, visit, action)}
      said={saidOf(c)}
      today={dayOf(site.clock())}
      {...{ typed, errors, refused }}
    />,
  )
}

/** The meeting that decided it, told outside the group only when everyone knows of that meeting. */
async function originOf(
  c: Ctx,
  { standing }: Visit,
  { decisionId }: PlannedAction,
): Promise<Origin | undefined> {
  const meeting = decisionId ? await meetingThatDecided(c.var.site.db, decisionId) : undefined
  if (!meeting || !(meeting.isPublic || isInGroup(standing))) return undefined
  const { title, startsAt, isPublic, slug } = meeting
  return { title, startsAt, path: isPublic ? localPath(c.var.lang, `/rencontres/${slug}`) : undefined }
}

/** The associations that the reader speaks for. */
async function representedBy(c: Ctx, { person }: Visit): Promise<Member[]> {
  const all = person ? await associationsOf(c.var.site.db, person.id) : []
  return all.filter(({ role }) => role === 'representative')
}

function refusalOf(reason: string | undefined): WhyNotAct | undefined {
  const known: WhyNotAct[] = ['retired', 'still', 'not-yours', 'taken', 'settled', 'not-now']
  return known.find((one) => one === reason)
}

function saidOf(c: Ctx): string | undefined {
  const t = messages(c.var.lang).action
  const said = c.req.query('fait')
  return said === 'proposee' ? t.stewards.proposed : said === 'prise' ? t.take.done : undefined
}

/** `POST …/proposer`: a letter asks an association whether it takes the action. */
export const proposeTo = forStewards(async (c, visit) => {
  const { site, lang } = c.var
  const action = await actionHere(c, visit)
  if (!action) return c.notFound()
  const form = await readForm(c)
  const owner = await ownerMeant(c, visit, form.text('a-qui'))
  if (owner === undefined || owner === 'unknown') {
    const message = messages(lang).problems['unknown-association']
    return showAction(c, visit, action, { typed: typedOf(form), errors: [{ field: 'a-qui', message }] })
  }
  const given = { actionId: action.id, ownerId: owner.id, by: visit.seat }
  const proposed = await site.transaction((tx) => giveTo(tx, given, site.clock()))
  return proposed.ok
    ? back(c, visit, action, '?fait=proposee')
    : showAction(c, visit, action, { refused: proposed.reason })
})

/** `POST …/prendre`: an association says that an open action is for it. */
export const take = forPerson(async (c, visit) => {
  const { site, lang } = c.var
  const action = mayRead(visit.charter.planLevel, visit.standing) ? await actionHere(c, visit) : undefined
  if (!action) return c.notFound()
  const form = await readForm(c)
  const mine = (await representedBy(c, visit)).find(
    ({ associationId }) => associationId === form.text('mienne'),
  )
  if (!mine) {
    const message = messages(lang).problems['unknown-association']
    return showAction(c, visit, action, { typed: typedOf(form), errors: [{ field: 'mienne', message }] })
  }
  const { associationId } = mine
  const { id: personId } = visit.person
  const answer = { words: '', person: '', showsPerson: false }
  const by = { associationId, personId }
  const taken = await site.transaction(async (tx) => {
    const answered = await answerAction(tx, { actionId: action.id, verb: 'take', answer, by }, site.clock())
    if (answered.ok) await recordDeed(tx, { personId, deed: 'plan.answered', associationId }, site.clock())
    return answered
  })
  return taken.ok
    ? back(c, visit, action, '?fait=prise')
    : showAction(c, visit, action, { refused: taken.reason })
})

/** `POST …/retirer`: out of the plan; its history stays. */
export const retire = forStewards(async (c, visit) => {
  const { site, lang } = c.var
  const action = await actionHere(c, visit)
  if (!action) return c.notFound()
  const form = await readForm(c)
  const words = squeeze(form.text('mot-retirer'))
  if (words.length > longest.words) {
    const message = messages(lang).problems['words-long']
    return showAction(c, visit, action, { typed: typedOf(form), errors: [{ field: 'mot-retirer', message }] })
  }
  const retired = await site.transaction((tx) =>
    retireAction(tx, { actionId: action.id, words, by: visit.seat }, site.clock()),
  )
  return retired.ok
    ? c.redirect(visit.at('/plan?fait=retired'), 303)
    : showAction(c, visit, action, { refused: retired.reason })
})

function back(c: Ctx, { at }: Visit, { id }: PlannedAction, query: string): Response {
  return c.redirect(`${at(`/plan/actions/${id}`)}${query}`, 303)
}
