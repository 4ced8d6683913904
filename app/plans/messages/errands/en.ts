import type { fr } from './fr.ts'

export const en = {
  late: (title: string, owner: string, day: string) =>
    `“${title}”: it was planned for ${day}. A word to ${owner}?`,
  button: 'Open the action',
} satisfies typeof fr
