import { isTheme } from '../../associations/index.ts'
import { squeeze } from '../../kernel/text.ts'
import type { FormFields } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { placeAsked } from '../../signatories/index.ts'
import type { Territory } from '../../territories/index.ts'
import type { FieldError } from '../../ui/form.tsx'
import { messages } from '../messages/index.ts'
import type { PlaceFound } from '../rules/project-form.ts'
import { type Cursor, type Filter, type Question, readCursor, readQuestion } from '../rules/question.ts'

/** A question of the list, its place found; errors say when it was not. */
export type Asked = {
  question: Question
  filter: Filter
  errors: FieldError[]
  cursor: Cursor | undefined
  place: Territory | undefined
}

/** What a request asks of the list; its page and its files read it the same way. */
export async function asked(c: Ctx): Promise<Asked> {
  const query = new URL(c.req.url).searchParams
  const question = readQuestion(query, isTheme)
  const place = await placeAsked(c.var.site.db, question)
  const t = messages(c.var.lang).list.filters
  const errors = [
    ...(place.is === 'unknown' ? [{ field: 'lieu', message: t.unknown }] : []),
    ...(place.is === 'several' ? [{ field: 'lieu', message: t.several }] : []),
  ]
  const territory = place.is === 'one' ? place.territory : undefined
  // France as a whole is no filter.
  const isPart = territory && territory.kind !== 'france'
  const { which, theme } = question
  const filter = { which, ...(theme && { theme }), ...(isPart && { territoryId: territory.id }) }
  return { question, filter, errors, cursor: readCursor(query, which), place: territory }
}

/** The place that a form names. */
export async function placeFound(c: Ctx, typed: FormFields): Promise<PlaceFound> {
  const place = squeeze(typed.text('lieu')).slice(0, 120)
  if (place === '') return 'missing'
  const territory = typed.text('lieu-choice').slice(0, 60)
  const found = await placeAsked(c.var.site.db, { place, ...(territory && { territory }) })
  if (found.is === 'one') return { id: found.territory.id }
  return found.is === 'several' ? 'several' : 'unknown'
}
