import { slug, squeeze } from '../../kernel/text.ts'

/** A group of territories that people name themselves: districts that share a project, a valley, a network of centres. */
export type NewGroup = {
  name: string
  /** Identifiers of what it gathers. */
  members: string[]
  /** What it is for, in a sentence; may be empty. */
  purpose: string
  fictional?: boolean
}

export type GroupFault =
  | 'no-name'
  | 'long-name'
  | 'long-purpose'
  | 'too-few'
  | 'too-many'
  | 'not-a-member'
  | 'taken'

const longestName = 80
const longestPurpose = 300
/** One district alone has a name already. */
const fewest = 2
const most = 60

/** Why a group cannot be made of this, before anyone looks at what exists; undefined when it can. */
export function whyNotGroup({ name, members, purpose }: NewGroup): GroupFault | undefined {
  if (groupCode(name) === '') return 'no-name'
  if (squeeze(name).length > longestName) return 'long-name'
  if (purpose.length > longestPurpose) return 'long-purpose'
  if (members.length < fewest) return 'too-few'
  return members.length > most ? 'too-many' : undefined
}

/** The code a group has for its name: the same name twice is the same group. @example groupCode('Les deux rives') // 'les-deux-rives' */
export function groupCode(name: string): string {
  return slug(name)
}
