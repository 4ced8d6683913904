import { hashSecret } from '../../kernel/ids.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { confirmAnswer } from '../acts/say.ts'
import { writeAnswer } from '../acts/write-answer.ts'
import { messages } from '../messages/index.ts'
import { behindAnswerLink } from '../queries/answers.ts'
import type { Listing } from '../queries/listings.ts'
import { readAnswer } from '../rules/answer.ts'
import { AnswerForm, AnswerSent, ConfirmAnswer, Stopped } from '../views/answer.tsx'
import { LetterOnItsWay } from '../views/post-form.tsx'
import { codeOf, listedHere } from './listing.tsx'
import { unknownLink } from './post.tsx'

/** `/entraide/:code/repondre` */
export async function answerForm(c: Ctx): Promise<Response> {
  const listing = await listedHere(c)
  return listing ? formPage(c, listing, new FormFields([]), []) : toListing(c)
}

/** `POST /entraide/:code/repondre`: a letter asks to confirm; the page is the same whatever the mailbox. */
export async function sendAnswer(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const listing = await listedHere(c)
  if (!listing) return toListing(c)
  const typed = await readForm(c)
  const read = readAnswer(typed)
  const t = messages(lang).answer
  if (!read.ok)
    return formPage(
      c,
      listing,
      typed,
      read.problems.map(({ field, problem }) => ({ field, message: t.problems[problem] })),
    )
  const written = { listingId: listing.id, answer: read.value, network: networkOf(addressOf(c)), lang }
  await site.transaction((tx) => writeAnswer(tx, written, site.clock()))
  const words = { title: t.sentTitle, text: t.sent(read.value.email), mailbox: t.mailbox }
  const body = <LetterOnItsWay lang={lang} {...words} isDemo={site.config.demo} />
  return show(c, { title: t.sentTitle, robots: 'noindex' }, body)
}

/** `/entraide/reponse/:token`: what would leave. Opening it changes nothing. */
export async function openAnswer(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const opened = await behindAnswerLink(site.db, hashOf(c), site.clock())
  if (opened?.side !== 'answerer') return unknownLink(c)
  const { answer } = opened
  const { association, code } = answer.listing
  const title = messages(lang).answer.yours
  const isOver = answer.state === 'stopped' || answer.listing.isHidden
  const body = isOver ? (
    <Stopped lang={lang} code={code} />
  ) : answer.state === 'open' ? (
    <AnswerSent {...{ lang, association, code }} />
  ) : (
    <ConfirmAnswer lang={lang} answer={answer} />
  )
  return show(c, { title, robots: 'noindex' }, body)
}

/** `POST /entraide/reponse/:token`: the words leave. Pressing twice is pressing once. */
export async function pressAnswer(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const opened = await behindAnswerLink(site.db, hashOf(c), site.clock())
  if (opened?.side !== 'answerer') return unknownLink(c)
  await site.transaction((tx) => confirmAnswer(tx, opened.answer.id, site.clock()))
  return c.redirect(localPath(lang, `/entraide/reponse/${c.req.param('token') ?? ''}`), 303)
}

function formPage(c: Ctx, listing: Listing, typed: FormFields, errors: FieldError[]): Response {
  const { lang } = c.var
  const title = `${messages(lang).answer.title}, ${listing.title}`
  const status = errors.length > 0 ? 422 : 200
  return show(c, { title, status, robots: 'noindex' }, <AnswerForm {...{ lang, listing, typed, errors }} />)
}

/** No longer on the list: its page says what became of it. */
function toListing(c: Ctx): Response {
  return c.redirect(localPath(c.var.lang, `/entraide/${codeOf(c)}`), 303)
}

function hashOf(c: Ctx): string {
  return hashSecret(c.req.param('token') ?? '')
}
