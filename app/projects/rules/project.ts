import type { Day } from '../../kernel/instants.ts'
import type { HiddenBy } from '../../kernel/moderation.ts'

export const projectStates = ['open', 'under-way', 'finished', 'set-aside'] as const
export type ProjectState = (typeof projectStates)[number]

export const projectVerbs = ['begin', 'finish', 'set-aside', 'resume'] as const
export type ProjectVerb = (typeof projectVerbs)[number]

/** Who reads what a project is: its partners, the signatories of its territory, or everyone. */
export const levels = ['partners', 'signatories', 'public'] as const
export type Level = (typeof levels)[number]

/** What somebody is to a project. Whoever was asked is not a partner yet, and reads what it is asked. */
export type Standing = 'partner' | 'asked' | 'signatory' | 'anyone'

/** The whole machine. What is absent is refused. What was set aside or finished too soon can be taken up again. */
const transitions: readonly [ProjectState, ProjectVerb, ProjectState][] = [
  ['open', 'begin', 'under-way'],
  ['open', 'set-aside', 'set-aside'],
  ['under-way', 'finish', 'finished'],
  ['under-way', 'set-aside', 'set-aside'],
  ['set-aside', 'resume', 'open'],
  ['finished', 'resume', 'under-way'],
]

/** The state after a verb, or nothing when that cannot happen now. */
export function after(state: ProjectState, verb: ProjectVerb): ProjectState | undefined {
  return transitions.find(([from, what]) => from === state && what === verb)?.[2]
}

/** What the lead may do with it now. */
export function verbsOf(state: ProjectState): ProjectVerb[] {
  return projectVerbs.filter((verb) => after(state, verb))
}

/** Whether people still work on it: nobody is asked, reminded or welcomed once it ended. */
export function isAlive(state: ProjectState): boolean {
  return state === 'open' || state === 'under-way'
}

/** Whether somebody may read what a project is. Decisions and the list are its partners’ alone, whatever the level. */
export function mayRead(level: Level, standing: Standing): boolean {
  if (level === 'public' || standing === 'partner' || standing === 'asked') return true
  return level === 'signatories' && standing === 'signatory'
}

/** Whether others may still ask to answer a call together: its last day counts. */
export function takesWishes(
  { state, isTogether, call, hidden }: Pick<Project, 'state' | 'isTogether' | 'call' | 'hidden'>,
  today: Day,
): boolean {
  return isTogether && !hidden && isAlive(state) && (!call?.until || call.until >= today)
}

/** A funder’s call for projects. */
export type Call = { name: string; url: string | null; until: Day | null }

/** What the lead writes of a project. */
export type ProjectPlan = {
  title: string
  purpose: string
  territoryId: string
  themes: string[]
  level: Level
  call: Call | null
  isTogether: boolean
  /** From when to when, in words. */
  lasts: string | null
}

/** Taken off every list, with the reason that is read in its place; and what its lead answered. */
export type Hidden = { at: Date; by: HiddenBy; reason: string; answer: string | null }

/** A project as its partners see it. */
export type Project = ProjectPlan & {
  id: string
  code: string
  state: ProjectState
  territory: { id: string; name: string; address: string }
  lead: { partnerId: string; associationId: string; name: string }
  lang: 'fr' | 'en'
  sequence: number
  openedAt: Date
  changedAt: Date
  fictional: boolean
  hidden: Hidden | null
}

/** Projects an association opens in a day, associations one project asks in a day. */
export const projectsADay = 5
export const invitationsADay = 20
