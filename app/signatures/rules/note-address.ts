import { national } from './signable.ts'

/** The note for the board about some texts, by their short names. */
export function noteAddress(slugs: readonly string[]): string {
  if (slugs.every((slug) => slug === national)) return '/note-ca'
  return `/note-ca?${new URLSearchParams(slugs.map((slug) => ['text', slug]))}`
}
