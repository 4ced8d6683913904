import type { Lang } from '../platform/languages.ts'
import { messages } from './messages/index.ts'

/** What the room puts on the desk of an association. */
export const profileDesk = {
  to: (slug: string) => `/espace/associations/${slug}/profil`,
  words: (lang: Lang) => messages(lang).desk,
}

/** The words of the deeds it writes down. */
export const profileDeeds = {
  'profile.changed': (lang: Lang) => messages(lang).deed,
  'profile.confirmed': (lang: Lang) => messages(lang).confirmedDeed,
}
