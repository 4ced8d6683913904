import { isTheme, themeName, themes } from '../../associations/index.ts'
import type { Lang } from '../../platform/languages.ts'

/** Every theme, for a form. */
export function themeChoices(lang: Lang) {
  return themes.map((theme) => ({ value: theme, label: themeName(lang, theme) }))
}

/** The themes of a project, in the visitor’s words. */
export function themeNames(lang: Lang, kept: readonly string[]): string[] {
  return kept.filter(isTheme).map((theme) => themeName(lang, theme))
}
