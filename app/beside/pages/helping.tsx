import { setCookie } from 'hono/cookie'
import { sessionHash, signedIn } from '../../accounts/index.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import { helpCookie } from '../../platform/http/help-cookie.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { beginHelp, endHelp } from '../acts/help.ts'
import { messages } from '../messages/index.ts'
import { helpMinutes, type OfferedStructure, readHelp } from '../rules/help.ts'
import { Begin } from '../views/begin.tsx'
import { Helping, Stopped } from '../views/helping.tsx'

/** The structures for which somebody may help; the composition knows. */
export type Structures = (c: Ctx) => Promise<OfferedStructure[]>

/** `/espace/aider`: begin, or what to do now. */
export function helpPage(structures: Structures): Handler {
  return async (c) => {
    const { lang, help } = c.var
    if (!help) return beginPage(c, await structures(c), new FormFields([]), [])
    const title = messages(lang).now.title(help.helped)
    return show(c, { title, robots: 'noindex' }, <Helping lang={lang} help={help} />)
  }
}

/** `POST /espace/aider` */
export function startHelping(structures: Structures): Handler {
  return async (c) => {
    const { site, lang } = c.var
    const form = await readForm(c)
    const offered = await structures(c)
    const read = readHelp(form, offered)
    const { problems } = messages(lang).begin
    const sentences = (all: { field: string; problem: keyof typeof problems }[]) =>
      all.map(({ field, problem }) => ({ field, message: problems[problem] }))
    if (!read.ok) return beginPage(c, offered, form, sentences(read.problems))
    const helper = { personId: signedIn(c).id, sessionHash: sessionHash(c) ?? '' }
    await site.transaction((tx) => beginHelp(tx, helper, read.value, site.clock()))
    setHelpCookie(c, helpMinutes * 60)
    return c.redirect(localPath(lang, '/espace/aider'), 303)
  }
}

/** `POST /aider/arreter`: for whoever asks, also once their session is over. */
export async function stopHelping(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const hash = sessionHash(c)
  if (hash) await site.transaction((tx) => endHelp(tx, hash))
  setHelpCookie(c, 0)
  c.set('help', undefined)
  return show(c, { title: messages(lang).stopped.title, robots: 'noindex' }, <Stopped lang={lang} />)
}

function beginPage(
  c: Ctx,
  offered: readonly OfferedStructure[],
  typed: FormFields,
  errors: FieldError[],
): Response {
  const { lang } = c.var
  const status = errors.length > 0 ? 422 : 200
  return show(
    c,
    { title: messages(lang).begin.title, status, robots: 'noindex' },
    <Begin lang={lang} offered={offered} typed={typed} errors={errors} />,
  )
}

function setHelpCookie(c: Ctx, maxAge: number): void {
  const secure = c.var.site.config.url.startsWith('https:')
  setCookie(c, helpCookie, maxAge > 0 ? '1' : '', {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge,
  })
}
