import type { fr } from './fr.ts'

export const en = {
  words: {
    agenda: (title: string, day: string) => `“${title}”, on ${day}: there is no agenda yet.`,
    answers: (title: string, day: string, n: number) =>
      n === 1
        ? `“${title}”, on ${day}: one invited association has not answered yet.`
        : `“${title}”, on ${day}: ${n} invited associations have not answered yet.`,
    minutes: (title: string, day: string) => `“${title}”, on ${day}: what was decided?`,
  },
  buttons: { agenda: 'Write the agenda', answers: 'See the answers', minutes: 'Write the minutes' },
} satisfies typeof fr
