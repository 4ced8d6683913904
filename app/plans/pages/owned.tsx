import { levelName, localCharterById } from '../../adaptations/index.ts'
import { typedDay } from '../../kernel/instants.ts'
import { recordDeed } from '../../members/index.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { answerAction } from '../acts/give.ts'
import { silence } from '../acts/links.ts'
import { tell } from '../acts/tell.ts'
import { messages } from '../messages/index.ts'
import type { PlannedAction } from '../queries/actions.ts'
import { isSilent } from '../queries/links.ts'
import type { WhyNotAct } from '../rules/action.ts'
import { readAnswer, readTelling } from '../rules/forms.ts'
import { Owning } from '../views/owning.tsx'
import { typedOf } from './about.ts'

/** An action, and the association on whose behalf the visitor acts, whether by a link or from its space. */
export type Owned = {
  action: PlannedAction
  association: { id: string; name: string }
  /** Whoever opened the link of a letter is known by its mailbox alone. */
  personId: string | null
  mayAnswer: boolean
  /** The address of its page. */
  path: string
}

type Shown = { typed?: Record<string, string>; errors?: FieldError[]; refused?: WhyNotAct }

/** Opening it changes nothing. */
export async function showOwned(c: Ctx, owned: Owned, { typed, errors = [], refused }: Shown = {}) {
  const { site, lang } = c.var
  const { action, association, mayAnswer, path } = owned
  const charter = await localCharterById(site.db, action.charterId)
  if (!charter) return c.notFound()
  const t = messages(lang).owning
  const isOurs = action.owner?.id === association.id && !action.isRetired
  const said = c.req.query('fait')
  return show(
    c,
    {
      title: isOurs ? action.title : t.goneTitle,
      status: errors.length > 0 ? 422 : refused ? 409 : 200,
      robots: 'noindex',
    },
    <Owning
      lang={lang}
      association={association.name}
      isOurs={isOurs}
      charter={charter.name}
      readers={levelName(lang, charter.planLevel)}
      planPath={localPath(lang, `/declinaisons/${charter.slug}/plan`)}
      isSilent={await isSilent(site.db, charter.id, association.id)}
      typed={typed ?? typedFrom(action)}
      said={dones.find((done) => done === said) && t[said as (typeof dones)[number]]}
      {...{ action, mayAnswer, path, errors, refused }}
    />,
  )
}

const dones = ['told', 'accepted', 'declined', 'handedBack', 'silenced', 'resumed'] as const

function typedFrom({ holding, progress, words, dueOn, person, showsPerson }: PlannedAction) {
  if (holding !== 'accepted') return {}
  return {
    ...{ 'ou-en-est': progress, mots: words, echeance: dueOn ? typedDay(dueOn) : '', personne: person },
    ...(showsPerson && { 'montrer-personne': 'oui' }),
  }
}

/** One of the buttons. Pressing twice is pressing once. */
export async function pressOwned(c: Ctx, owned: Owned): Promise<Response> {
  const form = await readForm(c)
  const verb = form.text('faire')
  if (verb === 'tell') return pressTell(c, owned, form)
  if (verb !== 'accept' && verb !== 'decline' && verb !== 'hand-back') return c.notFound()
  if (!owned.mayAnswer) return c.notFound()
  const read = readAnswer(form)
  if (!read.ok) return showOwned(c, owned, { typed: typedOf(form), errors: errorsOf(c, read.problems) })
  const { action, association, personId } = owned
  const { site } = c.var
  const by = { associationId: association.id, personId }
  const answered = await site.transaction(async (tx) => {
    const said = await answerAction(tx, { actionId: action.id, verb, answer: read.value, by }, site.clock())
    if (said.ok && personId)
      await recordDeed(tx, deedOf('plan.answered', personId, by.associationId), site.clock())
    return said
  })
  if (!answered.ok) return showOwned(c, owned, { refused: answered.reason })
  return back(
    c,
    owned,
    ({ accept: 'accepted', decline: 'declined', 'hand-back': 'handedBack' } as const)[verb],
  )
}

async function pressTell(c: Ctx, owned: Owned, form: FormFields): Promise<Response> {
  const { site } = c.var
  const { action, association, personId } = owned
  const read = readTelling(form, site.clock(), action.dueOn)
  if (!read.ok) return showOwned(c, owned, { typed: typedOf(form), errors: errorsOf(c, read.problems) })
  const by = { associationId: association.id, personId }
  const told = await site.transaction(async (tx) => {
    const said = await tell(tx, { actionId: action.id, telling: read.value, by }, site.clock())
    if (said.ok && personId)
      await recordDeed(tx, deedOf('plan.told', personId, by.associationId), site.clock())
    return said
  })
  return told.ok ? back(c, owned, 'told') : showOwned(c, owned, { refused: told.reason })
}

function deedOf(deed: string, personId: string, associationId: string) {
  return { personId, deed, associationId }
}

/** No more reminders about this plan, or again. */
export async function pressSilence(c: Ctx, owned: Owned): Promise<Response> {
  const { site } = c.var
  const isSilent = (await readForm(c)).text('rappels') !== 'oui'
  const { charterId } = owned.action
  const wish = { charterId, associationId: owned.association.id, isSilent }
  await site.transaction((tx) => silence(tx, wish, site.clock()))
  return back(c, owned, isSilent ? 'silenced' : 'resumed')
}

function errorsOf(
  c: Ctx,
  problems: { field: string; problem: keyof ReturnType<typeof messages>['problems'] }[],
) {
  const t = messages(c.var.lang).problems
  return problems.map(({ field, problem }) => ({ field, message: t[problem] }))
}

function back(c: Ctx, { path }: Owned, done: (typeof dones)[number]): Response {
  return c.redirect(`${path}?fait=${done}`, 303)
}
