import { isId, newId } from '../../kernel/ids.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx, Person } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { follow, stopFollowing } from '../acts/follow.ts'
import { takeBack } from '../acts/moderate.ts'
import { say } from '../acts/say.ts'
import type { Author } from '../acts/write.ts'
import { messages } from '../messages/index.ts'
import { turnsOf } from '../queries/discussions.ts'
import { followOf } from '../queries/follows.ts'
import { type Cursor, messageById, messagesOf } from '../queries/messages.ts'
import { charterOf } from '../queries/subjects.ts'
import type { Discussion } from '../rules/discussion.ts'
import { chosenVoice, type Standing } from '../rules/standing.ts'
import { readWords, type Typed } from '../rules/words.ts'
import { Thread, titleOf } from '../views/thread.tsx'
import { forPeople, forReaders, forWriters, messageHere, moderatorOf, type Visit } from './gate.tsx'

const nothing = new FormFields([])

/** `/discussions/:code`: what was said, as far as whoever looks may read it. */
export const thread = forReaders((c, visit) => threadPage(c, visit, nothing, []))

/** `POST /discussions/:code/messages` */
export const sendMessage = forWriters(async (c, visit) => {
  const { site, lang } = c.var
  const form = await readForm(c)
  const t = messages(lang).write
  const refused = (message: string) => threadPage(c, visit, form, [{ field: 'message', message }])
  const words = readWords(form.text('message'))
  if (!words.ok) return refused(t.problems[words.reason])
  const author = authorOf(form, visit.person, visit.standing)
  if (!author) return c.notFound()
  const id = keyOf(form)
  const saying = { id, discussionId: visit.discussion.id, author, words: words.value }
  const said = await site.transaction((tx) => say(tx, saying, site.clock()))
  if (!said.ok) return refused(t.problems[said.reason])
  return c.redirect(`${visit.at('')}?fait=dit#m-${id}`, 303)
})

/** The form’s own key: sent twice, it says once. */
export function keyOf(form: Typed): string {
  const key = form.text('cle')
  return isId(key) ? key : newId()
}

/** Who speaks, as the form says. */
export function authorOf(form: Typed, person: Person, standing: Standing): Author | undefined {
  const voice = chosenVoice(standing.voices, form.text('voix') || undefined)
  return voice && { personId: person.id, name: person.name, voice, signsName: form.has('signer') }
}

/** `POST /discussions/:code/suivre` */
export const switchFollow = forPeople(async (c, { discussion, person, at }) => {
  const { site } = c.var
  const isOn = (await readForm(c)).text('suivre') === 'oui'
  const who = { discussionId: discussion.id, personId: person.id }
  await site.transaction((tx) =>
    isOn ? follow(tx, who, site.clock()) : stopFollowing(tx, who, site.clock()),
  )
  return c.redirect(`${at('')}?fait=${isOn ? 'suivie' : 'lachee'}`, 303)
})

/** `POST /discussions/:code/messages/:message/reprendre` */
export const sendTakeBack = forPeople(async (c, visit) => {
  const { site } = c.var
  const message = await messageHere(c, visit)
  if (!message || message.personId !== visit.person.id) return c.notFound()
  const whose = { messageId: message.id, personId: visit.person.id, discussionId: visit.discussion.id }
  await site.transaction((tx) => takeBack(tx, whose, site.clock()))
  return c.redirect(`${visit.at('')}?fait=repris`, 303)
})

/** The page, with a form as it was typed and what is wrong with it. */
export async function threadPage(
  c: Ctx,
  visit: Visit,
  typed: Typed,
  errors: FieldError[],
): Promise<Response> {
  const { site, lang } = c.var
  const { discussion, person } = visit
  const cursor = cursorOf(c)
  const [first, page, turns, following, aboutUrl] = await Promise.all([
    messageById(site.db, discussion.id),
    messagesOf(site.db, discussion.id, cursor),
    turnsOf(site.db, discussion.id),
    person && followOf(site.db, discussion.id, person.id),
    aboutUrlOf(c, discussion),
  ])
  if (!first) return c.notFound()
  const isPublic = discussion.level === 'public'
  const status = errors.length > 0 ? 422 : 200
  return show(
    c,
    {
      title: titleOf(lang, discussion),
      description: messages(lang).list.description,
      status,
      ...(isPublic ? {} : { robots: 'noindex' }),
    },
    <Thread
      {...{ lang, ...visit, first, page, turns, follow: following, aboutUrl, typed, errors }}
      isLatest={cursor === undefined}
      personId={person?.id}
      moderates={moderatorOf(visit) !== undefined}
      news={newsOf(c)}
      isNew={c.req.query('fait') === 'ouverte'}
      formKey={typed.text('cle') || newId()}
    />,
  )
}

function cursorOf(c: Ctx): Cursor | undefined {
  const [before = '', after = ''] = [c.req.query('avant'), c.req.query('apres')]
  if (isId(before)) return { before }
  if (isId(after)) return { after }
  return c.req.query('depuis') === 'debut' ? 'start' : undefined
}

async function aboutUrlOf(c: Ctx, { about }: Discussion): Promise<string | undefined> {
  if (about.kind === 'article') return localPath(c.var.lang, `/charte#${about.id}`)
  if (about.kind === 'project')
    return about.words === '' ? undefined : localPath(c.var.lang, `/projets/${about.id}`)
  const charter = about.charterId ? await charterOf(c.var.site.db, about.charterId) : undefined
  return charter && localPath(c.var.lang, `/declinaisons/${charter.slug}#${about.id}`)
}

function newsOf(c: Ctx): string | undefined {
  const t = messages(c.var.lang)
  const news: Record<string, string> = {
    dit: t.write.sent,
    ouverte: t.open.done,
    suivie: t.follow.started,
    lachee: t.follow.stopped,
    close: t.conclude.done,
    rouverte: t.reopen.done,
    restreinte: t.narrow.done,
    repris: t.takeBack.done,
    masque: t.moderation.hiding.done,
    repondu: t.moderation.answer.done,
  }
  const done = c.req.query('fait') ?? ''
  return Object.hasOwn(news, done) ? news[done] : undefined
}
