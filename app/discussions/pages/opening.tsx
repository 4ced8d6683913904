import { signedIn } from '../../accounts/index.ts'
import { newId } from '../../kernel/ids.ts'
import { recordDeed, territoriesTendedBy } from '../../members/index.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { openDiscussion } from '../acts/open.ts'
import { messages } from '../messages/index.ts'
import { placesOfPerson } from '../queries/places.ts'
import { subjectsOf } from '../queries/subjects.ts'
import { levels } from '../rules/discussion.ts'
import { levelsFor } from '../rules/standing.ts'
import { readOpening } from '../rules/words.ts'
import { ChoosePlace, OpeningForm } from '../views/opening.tsx'
import { forPlace, type PlaceVisit } from './place.tsx'
import { authorOf, keyOf } from './thread.tsx'

/** `/discussions/ouvrir`: on which of one’s territories; what it is about is carried along. */
export async function choosePlace(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const { id } = signedIn(c)
  const places = await placesOfPerson(site.db, id, await territoriesTendedBy(site.db, id))
  const about = c.req.query('sur') ?? ''
  const query = /^[a-z0-9-]{1,120}$/.test(about) ? `?sur=${about}` : ''
  const title = messages(lang).open.title
  return show(c, { title, robots: 'noindex' }, <ChoosePlace {...{ lang, places, query }} />)
}

/** `/espace/territoires/:code/discussions/ouvrir` */
export const openingPage = forPlace((c, visit) => {
  const asked = new FormFields([
    ['sur', c.req.query('sur') ?? ''],
    ['titre', (c.req.query('titre') ?? '').slice(0, 200)],
  ])
  return formPage(c, visit, asked, [])
})

/** `POST /espace/territoires/:code/discussions/ouvrir` */
export const sendOpening = forPlace(async (c, visit) => {
  const { site, lang } = c.var
  const { territory, person, standing } = visit
  const form = await readForm(c)
  const t = messages(lang).open.problems
  const subjects = await subjectsOf(site.db, territory.id)
  const subject = subjects.find(({ key }) => key === form.text('sur')) ?? subjects[0]
  const read = readOpening(form, levelsFor(levels, standing))
  const author = authorOf(form, person, standing)
  if (!read.ok) {
    const errors = read.problems.map(({ field, problem }) => ({ field, message: t[problem] }))
    return formPage(c, visit, form, errors)
  }
  if (!author || !subject) return c.notFound()
  const opening = {
    ...{ id: keyOf(form), territoryId: territory.id, about: subject.about, author, lang },
    ...{ ...read.value, fictional: site.config.demo },
  }
  const opened = await site.transaction(async (tx) => {
    const outcome = await openDiscussion(tx, opening, site.clock())
    const deed = { personId: person.id, deed: 'discussion.opened', territoryId: territory.id }
    const { associationId } = author.voice
    if (outcome.ok) await recordDeed(tx, { ...deed, ...(associationId && { associationId }) }, site.clock())
    return outcome
  })
  if (!opened.ok) return formPage(c, visit, form, [{ field: 'titre', message: t[opened.reason] }])
  return c.redirect(localPath(lang, `/discussions/${opened.value.code}?fait=ouverte`), 303)
})

async function formPage(
  c: Ctx,
  { territory, standing, at }: PlaceVisit,
  typed: FormFields,
  errors: FieldError[],
): Promise<Response> {
  const { site, lang } = c.var
  const subjects = await subjectsOf(site.db, territory.id)
  return show(
    c,
    { title: messages(lang).open.title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' },
    <OpeningForm
      {...{ lang, place: territory.name, subjects, typed, errors, voices: standing.voices }}
      levels={levelsFor(levels, standing)}
      formKey={typed.text('cle') || newId()}
      back={at('')}
    />,
  )
}
