import type { letters as fr } from '../fr/letters.ts'

export const letters = {
  when: (words: string) => `When: ${words}`,
  place: (words: string) => `Where: ${words}`,
  access: (words: string) => `Getting in: ${words}`,
  agenda: (words: string) => `Agenda: ${words}`,
  answer:
    'Answer in one press, without an account: yes, no or perhaps, how many. One answer stands for the whole association.',
  button: 'See and answer',
  see: 'See the meeting',
  stop: 'With this same link, you can stop letters about this meeting.',
  invited: {
    subject: (title: string, day: string) => `Invitation: ${title}, ${day}`,
    text: (association: string, territory: string) =>
      `${association} is invited to a meeting of associations (${territory}).`,
    by: (association: string) => `${association} invites you.`,
  },
  moved: {
    subject: (title: string, day: string) => `Change: ${title}, ${day}`,
    text: 'This meeting has another day, hour or place. Here is what stands now.',
    again: 'Your answer is kept. Change it if you need to.',
  },
  cancelled: {
    subject: (title: string, day: string) => `Cancelled: ${title}, ${day}`,
    text: 'This meeting will not take place.',
    why: (words: string) => `The reason given: ${words}`,
  },
  near: {
    subject: (title: string, day: string) => `Soon: ${title}, ${day}`,
    text: 'This meeting is near.',
    said: {
      yes: 'You said yes: see you soon.',
      perhaps: 'You said perhaps. Your link lets you say more.',
      none: 'You have not answered yet. It takes one press.',
    },
  },
  minutes: {
    subject: (title: string, day: string) => `Minutes: ${title}, ${day}`,
    text: (title: string, day: string, territory: string) =>
      `The minutes of the meeting “${title}” (${territory}, ${day}) are written.`,
    decided: 'What was decided:',
    decision: (what: string, line: string) => (line ? `${what} (${line})` : what),
    button: 'Read the minutes',
    kept: (association: string) => `These minutes are not for everyone: this letter is for ${association}.`,
  },
} satisfies typeof fr
