import type { ComponentChild } from 'preact'
import { hashSecret } from '../../kernel/ids.ts'
import { dayOf, typedDay } from '../../kernel/instants.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show as showPage } from '../../ui/show.tsx'
import { type Answer, answer, show } from '../acts/answer.ts'
import { messages } from '../messages/index.ts'
import { type OpenedCooperation, openedCooperation } from '../queries/opened-link.ts'
import { readCorrection } from '../rules/note-form.ts'
import { AnswerPage, ConfirmedPage, CorrectedPage, EndedPage, WaitingPage } from '../views/answer.tsx'
import { unknownLink } from './note.tsx'

/** `/cooperation/:token`: what one side may see and do now. Opening it changes nothing. */
export async function openCooperation(c: Ctx): Promise<Response> {
  const cooperation = await opened(c)
  if (!cooperation) return unknownLink(c)
  const { what, on } = cooperation
  const typed = new FormFields([
    ['what', what],
    ['when', typedDay(on)],
  ])
  return page(c, cooperation, typed, [])
}

/** `POST /cooperation/:token`: one of the buttons. Pressing twice is pressing once. */
export async function pressAnswer(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const cooperation = await opened(c)
  if (!cooperation) return unknownLink(c)
  const typed = await readForm(c)
  const given = readAnswer(typed, dayOf(site.clock()))
  if ('problems' in given) {
    const t = messages(lang).problems
    const errors = given.problems.map(({ field, problem }) => ({ field, message: t[problem] }))
    return page(c, cooperation, typed, errors)
  }
  const outcome = await site.transaction((tx) => answer(tx, linkHash(c), given, site.clock()))
  return outcome.ok ? back(c, '?merci') : unknownLink(c)
}

/** `POST /cooperation/:token/montrer`: this side wishes it shown, or no longer. */
export async function pressShow(c: Ctx): Promise<Response> {
  const { site } = c.var
  const wishes = (await readForm(c)).text('show') === 'yes'
  const outcome = await site.transaction((tx) => show(tx, linkHash(c), wishes, site.clock()))
  return outcome.ok ? back(c) : unknownLink(c)
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

function page(c: Ctx, cooperation: OpenedCooperation, typed: FormFields, errors: FieldError[]): Response {
  const { lang } = c.var
  const title = messages(lang).answer.over
  const status = errors.length > 0 ? 422 : 200
  return showPage(c, { title, status, robots: 'noindex' }, bodyOf(c, cooperation, typed, errors))
}

/** Each state has its page, seen from each side. */
function bodyOf(
  c: Ctx,
  cooperation: OpenedCooperation,
  typed: FormFields,
  errors: FieldError[],
): ComponentChild {
  const { lang } = c.var
  const { state, side } = cooperation
  const props = { lang, cooperation }
  if (state === 'confirmed') {
    const showPath = `${c.req.path}/montrer`
    return <ConfirmedPage {...props} isFresh={c.req.query('merci') !== undefined} showPath={showPath} />
  }
  if (state === 'awaiting-agreement' && side === 'noting') return <CorrectedPage {...props} />
  // A late answer is an answer.
  if (side === 'other' && (state === 'awaiting-answer' || state === 'lapsed'))
    return <AnswerPage {...props} typed={typed} errors={errors} />
  if (state === 'awaiting-answer' || state === 'awaiting-agreement') return <WaitingPage {...props} />
  return <EndedPage {...props} />
}

function opened(c: Ctx): Promise<OpenedCooperation | undefined> {
  return openedCooperation(c.var.site.db, linkHash(c), c.var.site.clock())
}

function linkHash(c: Ctx): string {
  return hashSecret(c.req.param('token') ?? '')
}

function back(c: Ctx, query = ''): Response {
  return c.redirect(`${localPath(c.var.lang, `/cooperation/${c.req.param('token') ?? ''}`)}${query}`, 303)
}
