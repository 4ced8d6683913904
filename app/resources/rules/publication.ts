import { squeeze, squeezeLines } from '../../kernel/text.ts'
import { readWebsite } from '../../kernel/website.ts'

export const publicationKinds = ['news', 'resource'] as const
export type PublicationKind = (typeof publicationKinds)[number]

/** Who says it: an association, those who tend a territory, or the national team. */
export type Author =
  | { is: 'association'; id: string; name: string }
  | { is: 'territory'; id: string; name: string }
  | { is: 'team' }

/** What is said; the place is where it is of use, everywhere when there is none. */
export type Words = {
  kind: PublicationKind
  title: string
  body: string
  link?: string
  themes: string[]
  territoryId?: string
}

export type WordsProblem =
  | 'kind-missing'
  | 'title-missing'
  | 'title-long'
  | 'body-missing'
  | 'body-long'
  | 'link-wrong'
  | 'themes-many'
  | 'place-missing'

export const longestTitle = 120
export const longestBody = 6000
const mostThemes = 3

type Typed = { text(name: string): string; all(name: string): string[] }
type Read = { ok: true; value: Words } | { ok: false; problems: { field: string; problem: WordsProblem }[] }

/**
 * Reads what is typed: paragraphs between empty lines, and one link at most.
 * @param places where this author may publish; empty for the team, who speaks everywhere.
 */
export function readWords(typed: Typed, places: readonly string[], isTheme: (text: string) => boolean): Read {
  const problems: { field: string; problem: WordsProblem }[] = []
  const kind = publicationKinds.find((one) => one === typed.text('nature'))
  const title = squeeze(typed.text('titre'))
  const body = squeezeLines(typed.text('texte'))
  const link = readWebsite(typed.text('lien'))
  const themes = [...new Set(typed.all('theme').filter(isTheme))]
  const territoryId = places.length === 1 ? places[0] : places.find((id) => id === typed.text('lieu'))
  const refuse = (field: string, problem: WordsProblem) => problems.push({ field, problem })
  if (!kind) refuse('nature', 'kind-missing')
  if (title === '') refuse('titre', 'title-missing')
  if (title.length > longestTitle) refuse('titre', 'title-long')
  if (body === '') refuse('texte', 'body-missing')
  if (body.length > longestBody) refuse('texte', 'body-long')
  if (link === 'wrong') refuse('lien', 'link-wrong')
  if (themes.length > mostThemes) refuse('theme', 'themes-many')
  if (places.length > 0 && !territoryId) refuse('lieu', 'place-missing')
  if (problems.length > 0 || !kind || link === 'wrong') return { ok: false, problems }
  return {
    ok: true,
    value: { kind, title, body, themes, ...(link && { link }), ...(territoryId && { territoryId }) },
  }
}
