import type { Context } from 'hono'
import type { Lang } from '../languages.ts'
import type { Site } from './site.ts'

/** Who may ask for a page. Every route says so; `app/app.ts` enforces it and a test checks the whole table. */
export type Policy =
  /** Anyone. */
  | 'public'
  /** Anyone, on a demonstration site only; elsewhere the page does not exist. */
  | 'demo'
  /** Whoever has signed in; strangers are sent to sign in and come back. */
  | 'person'
  /** The national team; for anyone else the page does not exist. */
  | 'team'

/** Who has signed in. */
export type Person = { id: string; email: string; isTeam: boolean }

/** What a handler finds in its context. `path` is the French one, without `/en`. */
export type Variables = {
  site: Site
  /** What is being answered; absent for an address that leads nowhere. */
  route?: Route
  lang: Lang
  path: string
  requestId: string
  /** Set on the pages of policies `person` and `team`. */
  person: Person | undefined
}

export type Ctx = Context<{ Variables: Variables }>
export type Handler = (c: Ctx) => Response | Promise<Response>

export type Route = {
  method: 'GET' | 'POST'
  path: string
  policy: Policy
  handler: Handler
  /** The same page for everyone, kept compressed in memory until something public changes. */
  cached: boolean
  /** Data that any other site may read from its own pages: GET, HEAD and OPTIONS only. */
  open: boolean
  /** A page that any other site may show in a frame. */
  framed: boolean
}

/** @example get('/charte', 'public', charterPage, { cached: true }) */
export function get(
  path: string,
  policy: Policy,
  handler: Handler,
  options: { cached?: boolean; open?: boolean; framed?: boolean } = {},
): Route {
  const { cached = false, open = false, framed = false } = options
  return { method: 'GET', path, policy, handler, cached, open, framed }
}

/** @example post('/signer', 'public', begin) */
export function post(path: string, policy: Policy, handler: Handler): Route {
  return { method: 'POST', path, policy, handler, cached: false, open: false, framed: false }
}
