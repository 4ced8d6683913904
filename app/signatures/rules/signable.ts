import type { CharterVersion, LocalArticle } from '../../charter/index.ts'
import type { Read, Typed } from './typed.ts'

/** The short name of the national charter. */
export const national = 'nationale'

/** A text that may be signed today. */
export type SignableText = {
  /** `nationale`, or the address of a local charter. */
  slug: string
  version: CharterVersion
  /** Of a local one: its name, and each article with what it comes from. */
  local?: { name: string; articles: LocalArticle[]; baseNumber: number }
}

/** The texts a form says, the national one unless it says otherwise. */
export function chosenTexts(typed: Typed): string[] {
  const chosen = typed.all('text').filter(Boolean)
  return chosen.length > 0 ? chosen : [national]
}

/** Reads the choice of texts among those that are proposed. */
export function readTexts(typed: Typed, proposed: readonly string[]): Read<string[], 'texts-missing'> {
  const chosen = proposed.filter((slug) => typed.all('text').includes(slug))
  return chosen.length > 0
    ? { ok: true, value: chosen }
    : { ok: false, problems: [{ field: 'text', problem: 'texts-missing' }] }
}
