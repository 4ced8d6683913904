import type { ComponentChild } from 'preact'
import { hashSecret } from '../../kernel/ids.ts'
import { dayOf, typedDay } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show as showPage } from '../../ui/show.tsx'
import { type Answer, answer, show } from '../acts/answer.ts'
import { messages } from '../messages/index.ts'
import { type Key, type OpenedCooperation, openedCooperation } from '../queries/opened-link.ts'
import { readCorrection } from '../rules/note-form.ts'
import { AnswerPage, ConfirmedPage, CorrectedPage, EndedPage, WaitingPage } from '../views/answer.tsx'
import { unknownLink } from './note.tsx'

/** By which key a cooperation is opened, and at which address, without language. */
export type Door = {
  key: Key
  path: string
  /** Writes down whose hand it was, where a person acts for the association. */
  record: (tx: Tx, deed: 'cooperation.answered' | 'cooperation.shown') => Promise<void>
  lost: (c: Ctx) => Response | Promise<Response>
}

const byLink = (c: Ctx): Door => ({
  key: { linkHash: hashSecret(c.req.param('token') ?? '') },
  path: `/cooperation/${c.req.param('token') ?? ''}`,
  record: async () => {},
  lost: unknownLink,
})

/** `/cooperation/:token` */
export const openCooperation = (c: Ctx) => openAt(c, byLink(c))
/** `POST /cooperation/:token` */
export const pressAnswer = (c: Ctx) => pressAnswerAt(c, byLink(c))
/** `POST /cooperation/:token/montrer` */
export const pressShow = (c: Ctx) => pressShowAt(c, byLink(c))

/** What one side may see and do now. Opening it changes nothing. */
export async function openAt(c: Ctx, door: Door): Promise<Response> {
  const cooperation = await opened(c, door)
  if (!cooperation) return door.lost(c)
  const { what, on } = cooperation
  const typed = new FormFields([
    ['what', what],
    ['when', typedDay(on)],
  ])
  return page(c, door, cooperation, typed, [])
}

/** One of the buttons. Pressing twice is pressing once. */
export async function pressAnswerAt(c: Ctx, door: Door): Promise<Response> {
  const { site, lang } = c.var
  const cooperation = await opened(c, door)
  if (!cooperation) return door.lost(c)
  const typed = await readForm(c)
  const given = readAnswer(typed, dayOf(site.clock()))
  if ('problems' in given) {
    const t = messages(lang).problems
    const errors = given.problems.map(({ field, problem }) => ({ field, message: t[problem] }))
    return page(c, door, cooperation, typed, errors)
  }
  const outcome = await site.transaction(async (tx) => {
    const answered = await answer(tx, door.key, given, site.clock())
    if (answered.ok && answered.value === 'changed') await door.record(tx, 'cooperation.answered')
    return answered
  })
  return outcome.ok ? back(c, door, '?merci') : door.lost(c)
}

/** This side wishes it shown, or no longer. */
export async function pressShowAt(c: Ctx, door: Door): Promise<Response> {
  const { site } = c.var
  const wishes = (await readForm(c)).text('show') === 'yes'
  const outcome = await site.transaction(async (tx) => {
    const shown = await show(tx, door.key, wishes, site.clock())
    if (shown.ok) await door.record(tx, 'cooperation.shown')
    return shown
  })
  return outcome.ok ? back(c, door) : door.lost(c)
}

function readAnswer(typed: FormFields, today: string): Answer | { problems: CorrectionProblems } {
  const pressed = typed.text('answer')
  if (pressed === 'correct') {
    const read = readCorrection(typed, today)
    return read.ok ? { event: 'correct', ...read.value } : { problems: read.problems }
  }
  if (pressed === 'decline' || pressed === 'take-back') return { event: pressed }
  return { event: 'agree' }
}

type CorrectionProblems = Extract<ReturnType<typeof readCorrection>, { ok: false }>['problems']

function page(
  c: Ctx,
  door: Door,
  cooperation: OpenedCooperation,
  typed: FormFields,
  errors: FieldError[],
): Response {
  const { lang } = c.var
  const title = messages(lang).answer.over
  const status = errors.length > 0 ? 422 : 200
  return showPage(c, { title, status, robots: 'noindex' }, bodyOf(c, door, cooperation, typed, errors))
}

/** Each state has its page, seen from each side. */
function bodyOf(
  c: Ctx,
  door: Door,
  cooperation: OpenedCooperation,
  typed: FormFields,
  errors: FieldError[],
): ComponentChild {
  const { lang } = c.var
  const { state, side } = cooperation
  const props = { lang, cooperation }
  if (state === 'confirmed') {
    const showPath = localPath(lang, `${door.path}/montrer`)
    return <ConfirmedPage {...props} isFresh={c.req.query('merci') !== undefined} showPath={showPath} />
  }
  if (state === 'awaiting-agreement' && side === 'noting') return <CorrectedPage {...props} />
  // A late answer is an answer.
  if (side === 'other' && (state === 'awaiting-answer' || state === 'lapsed'))
    return <AnswerPage {...props} typed={typed} errors={errors} />
  if (state === 'awaiting-answer' || state === 'awaiting-agreement') return <WaitingPage {...props} />
  return <EndedPage {...props} />
}

function opened(c: Ctx, { key }: Door): Promise<OpenedCooperation | undefined> {
  return openedCooperation(c.var.site.db, key, c.var.site.clock())
}

function back(c: Ctx, { path }: Door, query = ''): Response {
  return c.redirect(`${localPath(c.var.lang, path)}${query}`, 303)
}
