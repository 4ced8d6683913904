import type { Lang } from '../../platform/languages.ts'
import type { Capacity } from '../rules/standing.ts'
import { messages } from './index.ts'

type Speaker = { association: { name: string } | null; signedName: string | null; capacity: Capacity }

/** Who speaks: their name when they sign with it, their association, what they are there. */
export function speakerOf(lang: Lang, { association, signedName, capacity }: Speaker): string {
  const t = messages(lang)
  if (association) return [signedName, association.name, t.capacities[capacity]].filter(Boolean).join(', ')
  const alone = capacity === 'steward' || capacity === 'relay' ? t.alone[capacity] : t.noAssociation
  return [signedName, alone].filter(Boolean).join(', ')
}
