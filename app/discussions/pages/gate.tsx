import { personOf, signInPath } from '../../accounts/index.ts'
import { isId } from '../../kernel/ids.ts'
import type { HiddenBy } from '../../kernel/moderation.ts'
import type { Ctx, Handler, Person } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { discussionByCode } from '../queries/discussions.ts'
import { type Message, messageById } from '../queries/messages.ts'
import { standingIn } from '../queries/standing.ts'
import type { Discussion } from '../rules/discussion.ts'
import { mayRead, nobody, type Standing } from '../rules/standing.ts'

/** Who asks, and what they are to the discussion of the address. */
export type Visit = {
  discussion: Discussion
  person: Person | undefined
  standing: Standing
  /** Closes, opens again, narrows: whoever opened it and still writes there, and stewards. */
  mayTend: boolean
  /** An address of this discussion, in the visitor’s language. */
  at(path: string): string
}

export type SignedVisit = Visit & { person: Person }

type Page<V> = (c: Ctx, visit: V) => Response | Promise<Response>

/**
 * For whoever may read it. A stranger may be somebody who has not signed in; whoever has, and may not, finds no page.
 */
export function forReaders(page: Page<Visit>): Handler {
  return async (c) => {
    const visit = await visitOf(c)
    if (!visit) return c.notFound()
    const { discussion, standing, person } = visit
    if (mayRead(discussion.level, standing.reader)) return page(c, visit)
    return person || c.req.method !== 'GET' ? c.notFound() : c.redirect(signInPath(c), 303)
  }
}

/** For whoever reads it and has signed in. */
export function forPeople(page: Page<SignedVisit>): Handler {
  return forReaders((c, visit) => {
    const { person } = visit
    return person ? page(c, { ...visit, person }) : c.redirect(signInPath(c), 303)
  })
}

/** For those who write there. */
export function forWriters(page: Page<SignedVisit>): Handler {
  return forPeople((c, visit) => (visit.standing.voices.length > 0 ? page(c, visit) : c.notFound()))
}

/** As whom somebody hides here: whoever tends the territory and reads it; the team, what everyone reads. */
export function moderatorOf({ discussion, standing, person }: Visit): HiddenBy | undefined {
  if (standing.isSteward) return 'steward'
  return person?.isTeam && discussion.level === 'public' ? 'team' : undefined
}

/** For those who close it. */
export function forTenders(page: Page<SignedVisit>): Handler {
  return forPeople((c, visit) => (visit.mayTend ? page(c, visit) : c.notFound()))
}

async function visitOf(c: Ctx): Promise<Visit | undefined> {
  const { db } = c.var.site
  const discussion = await discussionByCode(db, c.req.param('code') ?? '')
  if (!discussion) return undefined
  const person = c.var.person ?? (await personOf(c))
  const standing = person ? await standingIn(db, person.id, discussion) : nobody
  const isOpener = person !== undefined && discussion.openedBy === person.id && standing.voices.length > 0
  return {
    ...{ discussion, person, standing, mayTend: standing.isSteward || isOpener },
    at: (path) => localPath(c.var.lang, `/discussions/${discussion.code}${path}`),
  }
}

/** The message of the address, when it is of this discussion. */
export async function messageHere(c: Ctx, { discussion }: Visit): Promise<Message | undefined> {
  const id = c.req.param('message') ?? ''
  const message = isId(id) ? await messageById(c.var.site.db, id) : undefined
  return message?.discussionId === discussion.id ? message : undefined
}
