import type { handover as fr } from '../fr/handover.ts'

export const handover = {
  title: 'Handing over',
  text: 'A partner can lead the project in your place. It receives a letter; nothing changes before it has accepted. You stay in the project.',
  nobody: 'First, a partner that signed must have agreed to be in it: it can then lead the project.',
  who: 'Who will lead it?',
  button: 'Ask it to lead the project',
  waiting: (name: string) =>
    `You asked ${name} to lead the project. As long as it has not answered, you lead it.`,
  takeBack: 'Take this back',
  asked: {
    title: (lead: string) => `${lead} asks you to lead this project`,
    text: (lead: string) =>
      `If you accept, your association invites, keeps the project up to date and is its name, on this page and in the public journal if it is public. ${lead} stays a partner.`,
    yes: 'We will lead it',
    no: 'No, thank you',
  },
  history: 'Handed over',
  handed: (day: string, from: string | null, to: string | null) =>
    from && to ? `on ${day}, from ${from} to ${to}` : from ? `on ${day}, formerly ${from}` : `on ${day}`,
  problems: {
    missing: 'Choose a partner.',
    unknown: 'This association is no longer in the project.',
    over: 'This project has ended or is set aside: take it up again first.',
    'not-now': 'This association is no longer in the project.',
    'not-signatory': 'Whoever leads a project is a signatory: this association is not, or no longer.',
    'asked-already': 'You already wait for another’s answer. Take that back first.',
  },
  news: {
    'lead-asked': 'The question has left. You lead the project as long as it has not accepted.',
    'lead-kept': 'It is taken back. You still lead the project.',
    'lead-taken': 'You lead this project now. Its partners receive a letter.',
    'lead-declined': 'Your answer is given: nothing changes.',
  },
  letter: {
    asked: {
      subject: (lead: string, title: string) => `${lead} asks you to lead the project: ${title}`,
      text: (lead: string, name: string, title: string) =>
        `${lead} asks ${name} to lead “${title}” in its place. Nothing changes before you have answered.`,
      button: 'Read and answer',
    },
    yes: {
      subject: (name: string, title: string) => `${name} now leads the project: ${title}`,
      text: (name: string, from: string, title: string) =>
        `“${title}” is now led by ${name}. ${from} stays a partner, and nothing else changes.`,
    },
    no: {
      subject: (name: string, title: string) => `${name} will not lead the project: ${title}`,
      text: (name: string, title: string) =>
        `${name} prefers not to lead “${title}”. You still lead it, and it stays a partner.`,
    },
  },
} satisfies typeof fr
