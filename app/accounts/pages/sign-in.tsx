import { readEmail } from '../../kernel/email.ts'
import { hashSecret } from '../../kernel/ids.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { askForLink } from '../acts/ask-for-link.ts'
import { signIn, signOut } from '../acts/sign-in.ts'
import { messages } from '../messages/index.ts'
import { openLink } from '../queries/people.ts'
import { readOwnPath } from '../rules/own-path.ts'
import { AlreadySignedIn } from '../views/already.tsx'
import { Ask } from '../views/ask.tsx'
import { Asked } from '../views/asked.tsx'
import { ConfirmSignIn, LinkGone } from '../views/link.tsx'
import { forgetSessionCookie, personOf, sessionSecret, setSessionCookie } from './session.ts'

/** `/connexion` */
export async function askPage(c: Ctx): Promise<Response> {
  const { lang } = c.var
  const t = messages(lang)
  const person = await personOf(c)
  if (person)
    return show(
      c,
      { title: t.already.title, robots: 'noindex' },
      <AlreadySignedIn lang={lang} person={person} />,
    )
  const returnTo = readOwnPath(c.req.query('suite') ?? '') ?? ''
  const { title, lead } = t.ask
  return show(c, { title, description: lead }, <Ask {...{ lang, returnTo }} email="" errors={[]} />)
}

/** `POST /connexion`: the same answer to every address. */
export async function ask(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const t = messages(lang)
  const form = await readForm(c)
  const typed = form.text('adresse')
  const returnTo = readOwnPath(form.text('suite')) ?? ''
  const email = readEmail(typed)
  if (!email.ok) {
    const errors = [{ field: 'adresse', message: t.ask.problems[email.reason] }]
    const body = <Ask lang={lang} email={typed} returnTo={returnTo} errors={errors} />
    return show(c, { title: t.ask.title, status: 422 }, body)
  }
  await site.transaction((tx) => askForLink(tx, { email: email.value, returnTo, lang }, site.clock()))
  const body = <Asked lang={lang} email={email.value} demo={site.config.demo} />
  return show(c, { title: t.asked.title, robots: 'noindex' }, body)
}

/** `/connexion/:token`: shows a button and changes nothing. */
export async function linkPage(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const link = await openLink(site.db, hashSecret(c.req.param('token') ?? ''), site.clock())
  if (!link) return gone(c)
  const title = messages(lang).confirm.title
  return show(c, { title, robots: 'noindex' }, <ConfirmSignIn lang={lang} email={link.email} />)
}

/** `POST /connexion/:token`: uses the link up. */
export async function useLink(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const before = sessionSecret(c)
  const session = await site.transaction(async (tx) => {
    const opened = await signIn(tx, c.req.param('token') ?? '', site.clock(), c.var.lang)
    if (opened.ok && before) await signOut(tx, before)
    return opened
  })
  if (!session.ok) return gone(c)
  const { secret, person, returnTo } = session.value
  setSessionCookie(c, secret)
  return c.redirect(returnTo || localPath(lang, person.isTeam ? '/equipe' : '/espace'), 303)
}

/** `POST /deconnexion` */
export async function leave(c: Ctx): Promise<Response> {
  const secret = sessionSecret(c)
  if (secret) await c.var.site.transaction((tx) => signOut(tx, secret))
  forgetSessionCookie(c)
  return c.redirect(localPath(c.var.lang, '/'), 303)
}

function gone(c: Ctx): Response {
  const { lang } = c.var
  return show(
    c,
    { title: messages(lang).gone.title, status: 410, robots: 'noindex' },
    <LinkGone lang={lang} />,
  )
}
