import { isTheme, themeName, themes } from '../../associations/index.ts'
import { isId } from '../../kernel/ids.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { change } from '../acts/change.ts'
import { publish } from '../acts/publish.ts'
import { messages } from '../messages/index.ts'
import { ownPublication, type Publication } from '../queries/publications.ts'
import { readWords, type WordsProblem } from '../rules/publication.ts'
import { PublicationForm } from '../views/form.tsx'
import type { Desk, Door } from './author.ts'

/** `…/publications/ecrire` */
export function writeForm(door: Door): Handler {
  return async (c) => {
    const desk = await door(c)
    return desk.mayWrite ? page(c, desk, new FormFields([['nature', 'news']]), []) : c.notFound()
  }
}

/** `POST …/publications/ecrire`: publishes, once, however often it is pressed. */
export function sendNew(door: Door): Handler {
  return async (c) => {
    const { site, lang } = c.var
    const desk = await door(c)
    if (!desk.mayWrite) return c.notFound()
    const form = await readForm(c)
    const read = readWords(form, idsOf(desk), isTheme)
    if (!read.ok) return page(c, desk, form, errorsOf(c, read.problems))
    const outcome = await site.transaction(async (tx) => {
      const published = await publish(tx, desk.author, read.value, lang, site.clock())
      if (published.ok) await desk.record(tx, 'publication.published')
      return published
    })
    if (outcome.ok) return c.redirect(desk.at('?fait=publie'), 303)
    return page(c, desk, form, errorsOf(c, [{ field: 'titre', problem: outcome.reason }]))
  }
}

/** `…/publications/:id` */
export function changeForm(door: Door): Handler {
  return async (c) => {
    const desk = await door(c)
    const one = await ownHere(c, desk)
    return one ? page(c, desk, typedOf(one), [], one) : c.notFound()
  }
}

/** `POST …/publications/:id`: what it said before is kept. */
export function sendChange(door: Door): Handler {
  return async (c) => {
    const { site } = c.var
    const desk = await door(c)
    const one = await ownHere(c, desk)
    if (!one) return c.notFound()
    const form = await readForm(c)
    const fixed = new FormFields([
      ...['titre', 'texte', 'lien'].map((name) => [name, form.text(name)] as const),
      ...form.all('theme').map((theme) => ['theme', theme] as const),
      ['nature', one.kind],
      ['lieu', one.place?.id ?? ''],
    ])
    const read = readWords(fixed, one.place ? [one.place.id] : [], isTheme)
    if (!read.ok) return page(c, desk, form, errorsOf(c, read.problems), one)
    await site.transaction(async (tx) => {
      const changed = await change(tx, desk.author, one.id, read.value, site.clock())
      if (changed.ok && changed.value === 'changed') await desk.record(tx, 'publication.changed')
    })
    return c.redirect(desk.at('?fait=change'), 303)
  }
}

async function ownHere(c: Ctx, desk: Desk): Promise<Publication | undefined> {
  const id = c.req.param('id') ?? ''
  return isId(id) ? ownPublication(c.var.site.db, desk.author, id) : undefined
}

function idsOf({ places }: Desk): string[] {
  return places.map(({ id }) => id)
}

function typedOf({ title, body, link, themes: chosen }: Publication): FormFields {
  const words = [
    ['titre', title],
    ['texte', body],
    ['lien', link ?? ''],
  ] as const
  return new FormFields([...words, ...chosen.map((theme) => ['theme', theme] as const)])
}

function errorsOf(
  c: Ctx,
  problems: readonly { field: string; problem: WordsProblem | 'too-many-today' }[],
): FieldError[] {
  const t = messages(c.var.lang).form.problems
  return problems.map(({ field, problem }) => ({ field, message: t[problem] }))
}

function page(
  c: Ctx,
  { places }: Desk,
  typed: FormFields,
  errors: FieldError[],
  changed?: Publication,
): Response {
  const { lang } = c.var
  const t = messages(lang).form
  const title = changed ? t.changeTitle : t.title
  return show(
    c,
    { title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' },
    <PublicationForm
      {...{ lang, typed, errors, places }}
      isNew={!changed}
      themes={themes.map((theme) => ({ value: theme, label: themeName(lang, theme) }))}
    />,
  )
}
