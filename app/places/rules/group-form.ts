import { squeeze } from '../../kernel/text.ts'

/** What the team typed to make a group, given back as it was when something is missing. */
export type GroupTyped = { name: string; members: string; purpose: string }

const mostCodes = 100

/** One code a line, or separated by commas and spaces. */
export function codesOf({ members }: GroupTyped): string[] {
  return [...new Set(members.split(/[\s,;]+/).filter(Boolean))].slice(0, mostCodes)
}

export function readGroup(text: (name: string) => string): GroupTyped {
  return { name: squeeze(text('nom')), members: text('membres'), purpose: squeeze(text('objet')) }
}
