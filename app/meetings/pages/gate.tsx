import { signedIn } from '../../accounts/index.ts'
import type { Ctx, Handler, Member, Person } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { type Territory, territoryAddress, territoryByAddress } from '../../territories/index.ts'
import { meetingBySlug } from '../queries/meetings.ts'
import { ownIn, standingIn } from '../queries/standing.ts'
import type { Meeting, Standing } from '../rules/meeting.ts'

/** Somebody at the meetings of a territory: what they are there, and for which of their associations. */
export type Visit = {
  territory: Territory
  person: Person
  standing: Standing
  /** Their associations that signed and act here, those they speak for first. */
  own: readonly Member[]
  /** An address under the meetings of this territory, in the visitor’s language. */
  at: (path: string) => string
}

export type MeetingVisit = Visit & { meeting: Meeting; mayTend: boolean }

/**
 * For those who may convene: whoever tends the territory, or speaks for a signatory here. Others find no page, so
 * that nothing is told of it.
 */
export function forConveners(page: (c: Ctx, visit: Visit) => Promise<Response>): Handler {
  return async (c) => {
    const visit = await visitOf(c)
    return visit && mayConvene(visit) ? page(c, visit) : c.notFound()
  }
}

/** For the same, and for those who help an association that signed here: the list of meetings. */
export function forMeetingReaders(page: (c: Ctx, visit: Visit) => Promise<Response>): Handler {
  return async (c) => {
    const visit = await visitOf(c)
    return visit ? page(c, visit) : c.notFound()
  }
}

/** For everyone who belongs to a signatory here, or tends the territory: they read, and the page says what. */
export function forMeeting(page: (c: Ctx, visit: MeetingVisit) => Promise<Response>): Handler {
  return async (c) => {
    const visit = await visitOf(c)
    const meeting = visit && (await meetingBySlug(c.var.site.db, c.req.param('slug') ?? ''))
    if (!visit || meeting?.territory.id !== visit.territory.id) return c.notFound()
    return page(c, { ...visit, meeting, mayTend: mayTend(visit, meeting) })
  }
}

/** For those who tend this meeting: who tends its territory, or convened it and still may. */
export function forTenders(page: (c: Ctx, visit: MeetingVisit) => Promise<Response>): Handler {
  return forMeeting(async (c, visit) => (visit.mayTend ? page(c, visit) : c.notFound()))
}

function mayConvene({ standing }: Visit): boolean {
  return standing === 'tends' || standing === 'represents'
}

function mayTend(visit: Visit, meeting: Meeting): boolean {
  return visit.standing === 'tends' || (mayConvene(visit) && meeting.convenedBy === visit.person.id)
}

async function visitOf(c: Ctx): Promise<Visit | undefined> {
  const { site, lang } = c.var
  const person = signedIn(c)
  const territory = await territoryByAddress(site.db, c.req.param('code') ?? '')
  if (!territory) return undefined
  const [own, standing] = await Promise.all([
    ownIn(site.db, person.id, territory),
    standingIn(site.db, person.id, territory),
  ])
  if (standing === 'anyone') return undefined
  const base = `/espace/territoires/${territoryAddress(territory)}/rencontres`
  return { territory, person, standing, own, at: (path) => localPath(lang, `${base}${path}`) }
}
