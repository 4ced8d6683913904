import { hashSecret } from '../../kernel/ids.ts'
import { squeeze } from '../../kernel/text.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { endSessions, erasePerson } from '../acts/erase.ts'
import { namePerson } from '../acts/person.ts'
import { messages } from '../messages/index.ts'
import { sessionsOf } from '../queries/own-data.ts'
import { readOwnName } from '../rules/own-name.ts'
import type { Shelf } from '../rules/shelf.ts'
import { Erase, MyData } from '../views/my-data.tsx'
import { forgetSessionCookie, sessionSecret, signedIn } from './session.ts'

/** `/espace/mes-donnees` */
export function myData(c: Ctx): Promise<Response> {
  return page(c)
}

/** `POST /espace/mes-donnees`: the name that goes with what one does. */
export async function saveName(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const typed = squeeze((await readForm(c)).text('nom'))
  const name = readOwnName(typed)
  if (!name.ok) {
    const message = messages(lang).data.problems[name.reason]
    return page(c, typed, [{ field: 'nom', message }])
  }
  await site.transaction((tx) => namePerson(tx, signedIn(c).id, name.value))
  return c.redirect(localPath(lang, '/espace/mes-donnees'), 303)
}

/** `/espace/mes-donnees.json`: everything every room keeps about whoever asks. */
export function takeMyData(shelves: readonly Shelf[]): Handler {
  return async (c) => {
    const { db } = c.var.site
    const person = signedIn(c)
    const taken: Record<string, unknown> = {}
    for (const { name, take } of shelves) taken[name] = await take(db, person)
    c.header('content-disposition', 'attachment; filename="mes-donnees-tissons.json"')
    return c.json(taken)
  }
}

/** `POST /espace/sessions/fermer`: out of every device, this one included. */
export async function signOutEverywhere(c: Ctx): Promise<Response> {
  await c.var.site.transaction((tx) => endSessions(tx, signedIn(c).id))
  forgetSessionCookie(c)
  return c.redirect(localPath(c.var.lang, '/'), 303)
}

/** `/espace/mes-donnees/effacer`: says what goes and what stays; changes nothing. */
export function askErase(c: Ctx): Response {
  const { lang } = c.var
  const body = <Erase lang={lang} isTeam={signedIn(c).isTeam} />
  return show(c, { title: messages(lang).erase.title, robots: 'noindex' }, body)
}

/** `POST /espace/mes-donnees/effacer` */
export function erase(shelves: readonly Shelf[]): Handler {
  return async (c) => {
    const { site, lang } = c.var
    const person = signedIn(c)
    // Who keeps the charter is the operator’s to say: they leave the team first.
    if (person.isTeam) return askErase(c)
    await site.transaction((tx) => erasePerson(tx, person, shelves))
    forgetSessionCookie(c)
    return c.redirect(localPath(lang, '/'), 303)
  }
}

async function page(c: Ctx, typed?: string, errors: FieldError[] = []): Promise<Response> {
  const { site, lang } = c.var
  const person = signedIn(c)
  const secret = sessionSecret(c)
  const sessions = await sessionsOf(site.db, person.id, secret ? hashSecret(secret) : '', site.clock())
  const body = <MyData {...{ lang, person, sessions, errors }} typed={typed ?? person.name} />
  const status = errors.length > 0 ? 422 : 200
  return show(c, { title: messages(lang).data.title, status, robots: 'noindex' }, body)
}
