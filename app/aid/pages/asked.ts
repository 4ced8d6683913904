import { isTheme } from '../../associations/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { nearAsked, placeAsked } from '../../signatories/index.ts'
import type { Territory } from '../../territories/index.ts'
import type { FieldError } from '../../ui/form.tsx'
import { messages } from '../messages/index.ts'
import { type Cursor, type Filter, type Question, readCursor, readQuestion } from '../rules/question.ts'

/** A question of the list, its places found; errors say which were not. */
export type Asked = {
  question: Question
  filter: Filter
  errors: FieldError[]
  cursor: Cursor | undefined
  place: Territory | undefined
  nearPlace: Territory | undefined
}

/** What a request asks of the list; its page and its files read it the same way. */
export async function asked(c: Ctx): Promise<Asked> {
  const query = new URL(c.req.url).searchParams
  const question = readQuestion(query, isTheme)
  const { db } = c.var.site
  const [place, near] = await Promise.all([placeAsked(db, question), nearAsked(db, question)])
  const t = messages(c.var.lang).filters
  const errors = [
    ...(place.is === 'unknown' ? [{ field: 'lieu', message: t.unknownPlace }] : []),
    ...(place.is === 'several' ? [{ field: 'lieu', message: t.several }] : []),
    ...(near.is === 'unknown' ? [{ field: 'pres', message: t.unknownPlace }] : []),
    ...(near.is === 'several' ? [{ field: 'pres', message: t.several }] : []),
    ...(near.is === 'unplaced' ? [{ field: 'pres', message: t.unplaced }] : []),
  ]
  const { direction, kind, theme } = question
  const territory = place.is === 'one' ? place.territory : undefined
  // France as a whole is no filter.
  const isPart = territory && territory.kind !== 'france'
  const filter = {
    ...{ ...(direction && { direction }), ...(kind && { kind }), ...(theme && { theme }) },
    ...(isPart && { territoryId: territory.id }),
    ...(near.is === 'point' && { near: near.point }),
  }
  const cursor = readCursor(query, near.is === 'point')
  const nearPlace = near.is === 'point' ? near.territory : undefined
  return { question, filter, errors, cursor, place: territory, nearPlace }
}
