import { hashSecret, newId } from '../../kernel/ids.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { say, stopConversation } from '../acts/say.ts'
import { messages } from '../messages/index.ts'
import { type Answer, behindAnswerLink } from '../queries/answers.ts'
import { type AnswerSide, readWords } from '../rules/answer.ts'
import { Conversation, Stopped } from '../views/answer.tsx'
import { unknownLink } from './post.tsx'

type Opened = { answer: Answer; side: AnswerSide }

/** `/entraide/conversation/:token`: opening it changes nothing. */
export async function conversation(c: Ctx): Promise<Response> {
  const opened = await openedBy(c)
  return opened ? page(c, opened, new FormFields([]), []) : unknownLink(c)
}

/** `POST /entraide/conversation/:token`: words for the other side. */
export async function sendWords(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const opened = await openedBy(c)
  if (!opened) return unknownLink(c)
  const typed = await readForm(c)
  const words = readWords(typed)
  const t = messages(lang).answer.problems
  if (!words.ok) return page(c, opened, typed, [{ field: 'words', message: t[words.reason] }])
  const said = { id: newId(site.clock().getTime()), answerId: opened.answer.id, from: opened.side }
  await site.transaction((tx) => say(tx, { ...said, words: words.value }, site.clock()))
  return c.redirect(`${pathOf(c)}?envoye`, 303)
}

/** `POST /entraide/conversation/:token/arreter` */
export async function stop(c: Ctx): Promise<Response> {
  const { site } = c.var
  const opened = await openedBy(c)
  if (!opened) return unknownLink(c)
  await site.transaction((tx) => stopConversation(tx, opened.answer.id, site.clock()))
  return c.redirect(pathOf(c), 303)
}

function page(c: Ctx, { answer, side }: Opened, typed: FormFields, errors: FieldError[]): Response {
  const { lang } = c.var
  const t = messages(lang)
  const { listing, name, association } = answer
  const who = side === 'poster' ? t.from(name, association) : listing.association
  const title = t.conversation.title(who)
  if (answer.state !== 'open')
    return show(c, { title, robots: 'noindex' }, <Stopped lang={lang} code={listing.code} />)
  const body = (
    <Conversation
      {...{ lang, who, typed, errors }}
      about={listing.title}
      at={pathOf(c)}
      isSent={c.req.query('envoye') !== undefined}
    />
  )
  return show(c, { title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' }, body)
}

function pathOf(c: Ctx): string {
  return localPath(c.var.lang, `/entraide/conversation/${c.req.param('token') ?? ''}`)
}

function openedBy(c: Ctx): Promise<Opened | undefined> {
  const { site } = c.var
  return behindAnswerLink(site.db, hashSecret(c.req.param('token') ?? ''), site.clock())
}
