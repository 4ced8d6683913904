import type { fr } from './fr.ts'

export const en = {
  words: {
    voices: (name: string, n: number, day: string) =>
      n === 0
        ? `${name}: every voice is there.`
        : n === 1
          ? `${name}: one association has not given its voice yet. Last day: ${day}.`
          : `${name}: ${n} associations have not given their voice yet. Last day: ${day}.`,
    amendments: (name: string, n: number) =>
      n === 1
        ? `${name}: one proposed wording waits for a decision.`
        : `${name}: ${n} proposed wordings wait for a decision.`,
    invitations: (name: string, n: number) =>
      n === 1
        ? `${name}: one invitation has been without answer for more than a week.`
        : `${name}: ${n} invitations have been without answer for more than a week.`,
    quiet: (name: string) => `${name} has been quiet for long. A word is enough to say that it lives.`,
    asleep: (name: string) => `${name} is asleep. It wakes up whenever you like.`,
    successors: (name: string) => `${name} looks for others to tend it.`,
  },
  buttons: {
    voices: 'See the voices',
    amendments: 'Decide',
    invitations: 'See the group',
    quiet: 'Say how it goes',
    asleep: 'Wake it up',
    successors: 'See the group',
    read: 'Read its page',
  },
} satisfies typeof fr
