import { longestReport, readReport } from '../../kernel/moderation.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import type { FieldError } from '../../ui/form.tsx'
import { reportErrors } from '../../ui/moderation.tsx'
import { show } from '../../ui/show.tsx'
import { answerHiding, report } from '../acts/moderate.ts'
import { messages } from '../messages/index.ts'
import { answerToHiding } from '../queries/messages.ts'
import { readWords } from '../rules/words.ts'
import { HiddenAnswer, Reported, ReportForm } from '../views/moderation.tsx'
import { titleOf } from '../views/thread.tsx'
import { forPeople, forReaders, messageHere, type Visit } from './gate.tsx'

/** `/discussions/:code/messages/:message/signaler` */
export const reportForm = forReaders(async (c, visit) =>
  (await messageHere(c, visit)) ? reportPage(c, visit, new FormFields([]), []) : c.notFound(),
)

/** `POST …/signaler`: once for each network and day; the page is the same. */
export const sendReport = forReaders(async (c, visit) => {
  const { site, lang } = c.var
  const message = await messageHere(c, visit)
  if (!message) return c.notFound()
  const typed = await readForm(c)
  const read = readReport(typed)
  if (!read.ok) return reportPage(c, visit, typed, reportErrors(lang, read.problems))
  const forTeam = visit.discussion.level === 'public' || typed.has('equipe')
  const told = { messageId: message.id, ...read.value, forTeam, network: networkOf(addressOf(c)) }
  await site.transaction((tx) => report(tx, told, site.clock()))
  const head = { title: messages(lang).moderation.report.doneTitle, robots: 'noindex' } as const
  return show(c, head, <Reported lang={lang} back={visit.at('')} />)
})

function reportPage(c: Ctx, { discussion }: Visit, typed: FormFields, errors: FieldError[]): Response {
  const { lang } = c.var
  const status = errors.length > 0 ? 422 : 200
  return show(
    c,
    { title: messages(lang).moderation.report.title, status, robots: 'noindex' },
    <ReportForm
      {...{ lang, typed, errors, title: titleOf(lang, discussion) }}
      isPublic={discussion.level === 'public'}
    />,
  )
}

/** `/discussions/:code/messages/:message/masque`: its author reads why, and may answer. */
export const hiddenPage = forPeople(async (c, visit) => {
  const message = await messageHere(c, visit)
  if (!message?.hidden || message.personId !== visit.person.id) return c.notFound()
  return answerPage(
    c,
    visit,
    message.hidden.reason,
    (await answerToHiding(c.var.site.db, message.id)) ?? '',
    [],
  )
})

/** `POST …/masque` */
export const sendHiddenAnswer = forPeople(async (c, visit) => {
  const { site, lang } = c.var
  const message = await messageHere(c, visit)
  if (!message?.hidden || message.personId !== visit.person.id) return c.notFound()
  const typed = (await readForm(c)).text('mots')
  const words = readWords(typed, longestReport)
  const t = messages(lang).conclude.problems
  if (!words.ok) {
    const errors = [{ field: 'mots', message: t[words.reason] }]
    return answerPage(c, visit, message.hidden.reason, typed, errors)
  }
  const answer = { messageId: message.id, personId: visit.person.id, words: words.value }
  await site.transaction((tx) => answerHiding(tx, answer))
  return c.redirect(`${visit.at('')}?fait=repondu`, 303)
})

function answerPage(
  c: Ctx,
  { discussion }: Visit,
  reason: string,
  typed: string,
  errors: FieldError[],
): Response {
  const { lang } = c.var
  const status = errors.length > 0 ? 422 : 200
  return show(
    c,
    { title: messages(lang).moderation.answer.title, status, robots: 'noindex' },
    <HiddenAnswer {...{ lang, reason, typed, errors, title: discussion.title }} />,
  )
}
