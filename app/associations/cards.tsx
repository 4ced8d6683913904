import type { Lang } from '../platform/languages.ts'
import { messages } from './messages/index.ts'
import type { Theme } from './rules/theme.ts'

export { Confirmed, OffersAndSeeks, ReachAndNetworks } from './views/profile.tsx'

/** What an association does, in the visitor’s words. */
export function ThemeNames({ themes, lang }: { themes: readonly Theme[]; lang: Lang }) {
  return <>{themes.map((theme) => messages(lang).themes[theme]).join(' · ')}</>
}
