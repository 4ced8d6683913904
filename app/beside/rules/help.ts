import { fold, squeeze } from '../../kernel/text.ts'
import type { Help, Structure } from '../../platform/http/route.ts'

/** A help ends by itself. */
export const helpMinutes = 60

/** Days during which the letter or the paper of an act takes it back with one button. */
export const undoDays = 30

/** One of the structures for which a person helps, as a choice of the form. */
export type OfferedStructure = Structure & { key: string }

export type HelpProblem =
  | 'helped-missing'
  | 'helped-long'
  | 'own-structure'
  | 'structure-missing'
  | 'role-missing'
  | 'role-long'

export type HelpAnswers = { helped: string; structure: Structure; role: string }

type Typed = { text(name: string): string }
type Read =
  | { ok: true; value: HelpAnswers }
  | { ok: false; problems: { field: string; problem: HelpProblem }[] }

/** Reads who is helped and who helps. For their own association, people act in their own name. */
export function readHelp(typed: Typed, offered: readonly OfferedStructure[]): Read {
  const problems: { field: string; problem: HelpProblem }[] = []
  const helped = squeeze(typed.text('aidee'))
  const role = squeeze(typed.text('role'))
  const chosen =
    offered.length === 1 ? offered[0] : offered.find(({ key }) => key === typed.text('structure'))
  if (helped === '') problems.push({ field: 'aidee', problem: 'helped-missing' })
  if (helped.length > 120) problems.push({ field: 'aidee', problem: 'helped-long' })
  if (chosen && isOwn(chosen, helped)) problems.push({ field: 'aidee', problem: 'own-structure' })
  if (!chosen) problems.push({ field: 'structure', problem: 'structure-missing' })
  if (role === '') problems.push({ field: 'role', problem: 'role-missing' })
  if (role.length > 60) problems.push({ field: 'role', problem: 'role-long' })
  if (problems.length > 0 || !chosen) return { ok: false, problems }
  return { ok: true, value: { helped, role, structure: { kind: chosen.kind, name: chosen.name } } }
}

/** Who helps this association. For their own nobody helps: they act. */
export function helpFor(help: Help | undefined, association: string): Help | undefined {
  return help && !isOwn(help.structure, association) ? help : undefined
}

function isOwn(structure: Structure, association: string): boolean {
  return structure.kind === 'association' && fold(structure.name) === fold(association)
}
