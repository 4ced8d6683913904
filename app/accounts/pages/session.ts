import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { hashSecret } from '../../kernel/ids.ts'
import type { Ctx, Person } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { personBySession } from '../queries/people.ts'
import { sessionLifetime } from '../rules/sign-in.ts'

/** Who is asking, by the cookie of their session. */
export async function personOf(c: Ctx): Promise<Person | undefined> {
  const secret = sessionSecret(c)
  return secret ? personBySession(c.var.site.db, hashSecret(secret), c.var.site.clock()) : undefined
}

/** The person that a page let in; not for pages of policy `public` or `demo`. */
export function signedIn(c: Ctx): Person {
  if (!c.var.person) throw new Error('only for pages whose policy asks who it is')
  return c.var.person
}

/** Where a stranger signs in and comes back from. A form cannot be sent again by coming back. */
export function signInPath(c: Ctx): string {
  const { pathname, search } = new URL(c.req.url)
  const path = localPath(c.var.lang, '/connexion')
  return c.req.method === 'GET' ? `${path}?suite=${encodeURIComponent(pathname + search)}` : path
}

export function sessionSecret(c: Ctx): string | undefined {
  return getCookie(c, cookieName(c))
}

/** What stands for this browser’s session in the database. */
export function sessionHash(c: Ctx): string | undefined {
  const secret = sessionSecret(c)
  return secret && hashSecret(secret)
}

/** The one cookie of whoever signs in, never set before; another says for an hour that its person helps somebody. */
export function setSessionCookie(c: Ctx, secret: string): void {
  setCookie(c, cookieName(c), secret, { ...cookieOptions(c), maxAge: sessionLifetime / 1000 })
}

export function forgetSessionCookie(c: Ctx): void {
  deleteCookie(c, cookieName(c), cookieOptions(c))
}

/** With `__Host-` no neighbouring site can plant the cookie; browsers take the prefix over https only. */
function cookieName(c: Ctx): string {
  return isHttps(c) ? '__Host-session' : 'session'
}

function cookieOptions(c: Ctx) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: isHttps(c) } as const
}

function isHttps(c: Ctx): boolean {
  return c.var.site.config.url.startsWith('https:')
}
