import type { Shelf } from '../accounts/index.ts'
import { forgetHelps } from './acts/help.ts'
import { helpsOf } from './queries/helps.ts'

export { letUndo, recordAssisted } from './acts/record-assisted.ts'
export { postAssisted, tidyHelps } from './jobs.ts'
export { helpOf } from './pages/help-of.ts'
export { namedSignatories } from './queries/helps.ts'
export { helpersOf } from './queries/who-helped.ts'
export { helpFor, type OfferedStructure } from './rules/help.ts'
export type { AssistedKind, AssistedKinds } from './rules/kind.ts'

import './facts.ts'
import './tables.ts'

/** What this room keeps about a person: whom they are helping now. */
export const besideShelf: Shelf = { name: 'aidesEnCours', take: helpsOf, forget: forgetHelps }
