import type { Context } from 'hono'
import type { Lang } from '../languages.ts'
import type { Site } from './site.ts'

/**
 * Who may ask for a page. Every route says so; `app/policies.ts` enforces it and a test checks the whole table.
 * Behind the colon stands a parameter of the route’s own address: `get('/espace/associations/:slug/profil',
 * 'member-of:slug', …)`. A parameter that the address has not is refused by the compiler.
 */
export type Policy<Parameter extends string = string> =
  /** Anyone. */
  | 'public'
  /** Anyone, on a demonstration site only; elsewhere the page does not exist. */
  | 'demo'
  /** Whoever has signed in; strangers are sent to sign in and come back. */
  | 'person'
  /** The national team; for anyone else the page does not exist. */
  | 'team'
  /** People of the association of this address; strangers sign in, others find no page. */
  | `member-of:${Parameter}`
  /** The same, but only those who speak for it: a contributor finds no page. */
  | `representative-of:${Parameter}`
  /** Stewards of the territory of this address, or of one that contains it. */
  | `steward-of:${Parameter}`
  /** The same and its relays, who read and change nothing. */
  | `steward-or-relay-of:${Parameter}`
  /** The same, and people of the associations that signed and act in the territory of this address. */
  | `signatory-in:${Parameter}`
  /** Of these, only those who speak for a signatory, and those who tend the territory. */
  | `convener-in:${Parameter}`

/** The parameters of an address: `/territoires/:code/:page{[0-9]+}` has `code` and `page`. */
export type ParametersOf<Path extends string> = Path extends `${string}/:${infer Rest}`
  ? Rest extends `${infer Head}/${infer Tail}`
    ? NameOf<Head> | ParametersOf<`/${Tail}`>
    : NameOf<Rest>
  : never
type NameOf<Text extends string> = Text extends `${infer Name}{${string}` ? Name : Text

/** Who has signed in. */
export type Person = { id: string; email: string; name: string; lang: Lang; isTeam: boolean }

/** Someone’s place in an association. */
export type Member = {
  membershipId: string
  associationId: string
  slug: string
  association: string
  role: 'representative' | 'contributor'
}

/** Someone’s place in a territory: the one that is looked at, and what they are to it. */
export type Tending = { territoryId: string; territory: string; role: 'steward' | 'relay' }

export type StructureKind = 'association' | 'territory' | 'team'

/** For whom somebody helps: an association, those who tend a territory, or the national team. */
export type Structure = { kind: StructureKind; name: string }

/** Who helped, as a record tells it: a structure and a trade, never a person. */
export type HelpedBy = { structure: Structure; role: string }

/** A help that goes on in this browser: what is done meanwhile says so. */
export type Help = HelpedBy & {
  /** The association that is helped, as the helper wrote it. */
  helped: string
  endsAt: Date
  /** The helper’s own mailbox, which can never be the one that confirms. */
  email: string
}

/** What a handler finds in its context. `path` is the French one, without `/en`. */
export type Variables = {
  site: Site
  /** What is being answered; absent for an address that leads nowhere. */
  route?: Route
  lang: Lang
  path: string
  /** Set when this form may come from elsewhere than our own pages. */
  fromAnywhere?: boolean
  requestId: string
  /** Set on every page whose policy is neither `public` nor `demo`. */
  person: Person | undefined
  /** Set on pages of an association’s people. */
  member: Member | undefined
  /** Set on pages of a territory’s stewards and relays. */
  tending: Tending | undefined
  /** Set when the person of this browser is helping somebody now. */
  help: Help | undefined
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
  /** A form that need not come from our own pages: its address is a secret, and no cookie counts (RFC 8058). */
  fromAnywhere?: boolean
  /** Bytes this form may carry, when it carries a file; 256 KB for every other. */
  largest?: number
}

/** @example get('/charte', 'public', charterPage, { cached: true }) */
export function get<Path extends string>(
  path: Path,
  policy: Policy<ParametersOf<Path>>,
  handler: Handler,
  options: { cached?: boolean; open?: boolean; framed?: boolean } = {},
): Route {
  const { cached = false, open = false, framed = false } = options
  return { method: 'GET', path, policy, handler, cached, open, framed }
}

/** @example post('/espace/associations/:slug/quitter', 'member-of:slug', leave) */
export function post<Path extends string>(
  path: Path,
  policy: Policy<ParametersOf<Path>>,
  handler: Handler,
  options: { largest?: number; fromAnywhere?: boolean } = {},
): Route {
  return { method: 'POST', path, policy, handler, cached: false, open: false, framed: false, ...options }
}
