import type { Db, Tx } from '../../platform/db/database.ts'
import { nationalByNumber } from '../../register/index.ts'
import { type DeclaredAssociation, declaredSiren } from '../rules/declared.ts'

/** A declaration beside the national register. */
export type Registered = {
  /** With both numbers, when the register tells which SIREN and which RNA number are the same association. */
  declared: DeclaredAssociation
  /** An active entry has its number. */
  isInRegister: boolean
}

/** Looks the number of a declaration up in the national register. */
export async function inRegister(db: Db | Tx, declared: DeclaredAssociation): Promise<Registered> {
  const number = declared.rna ?? declaredSiren(declared)
  const entry = number ? await nationalByNumber(db, number) : undefined
  const rna = declared.rna ?? entry?.rna
  const siren = declaredSiren(declared) ?? entry?.siren
  return {
    declared: { ...declared, ...(rna && { rna }), ...(siren && { siren }) },
    isInRegister: entry?.status === 'active',
  }
}
