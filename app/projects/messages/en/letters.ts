import type { letters as fr } from '../fr/letters.ts'

export const letters = {
  hello: 'Hello,',
  open: 'Open the project',
  keep: 'Keep this letter: its link opens the project for your association, without an account. Pass it only to people of your association.',
  reply: (other: string) =>
    `You can also answer this letter like any other: your words reach ${other} as they are, signature included, without your address. Attachments do not pass.`,
  carried: {
    subject: (title: string) => `Project: ${title}`,
    text: (from: string, title: string) => `${from} writes to you about “${title}”:`,
  },
  unheard: {
    subject: 'Your letter was not passed on',
    text: (title: string) =>
      `Your answer about “${title}” was passed on to nobody: the project has ended, one of the associations is no longer in it, or too many letters passed today. It is forgotten.`,
  },
  facts: {
    place: (where: string) => `Where: ${where}`,
    call: (name: string) => `Call for projects: ${name}`,
    until: (day: string) => `Deadline: ${day}`,
  },
  invited: {
    subject: (lead: string, title: string) => `${lead} proposes a project: ${title}`,
    text: (lead: string, name: string) => `${lead} asks ${name} to carry this project together:`,
    role: (role: string) => `The part you are offered: ${role}.`,
    nothing:
      'Say yes or no by this link, without an account. Your association stands nowhere before it has accepted. If you do not answer, nothing happens.',
    button: 'Read and answer',
  },
  answered: {
    accepted: {
      subject: (name: string, title: string) => `${name} is in: ${title}`,
      text: (name: string, title: string) => `${name} agrees to carry “${title}” with you.`,
    },
    declined: {
      subject: (name: string, title: string) => `${name} answered no: ${title}`,
      text: (name: string, title: string) => `${name} will not carry “${title}” with you this time.`,
    },
    left: {
      subject: (name: string, title: string) => `${name} leaves the project: ${title}`,
      text: (name: string, title: string) =>
        `${name} leaves “${title}”. What it did stays in the list; look at what it was to do.`,
    },
  },
  confirm: {
    subject: (title: string) => `Your request waits: ${title}`,
    text: (name: string, title: string) =>
      `You wrote, for ${name}, that you wanted to be in the project “${title}”:`,
    button: 'Confirm and send',
    notYou: 'If it was not you, do nothing: nothing will be sent.',
  },
  wished: {
    subject: (name: string, title: string) => `${name} wants to be in it: ${title}`,
    text: (name: string, title: string) => `${name} wants to be in the project “${title}” and writes:`,
    next: 'You decide. Your answer will be sent by letter.',
    button: 'Read and answer',
  },
  wishAnswered: {
    welcomed: {
      subject: (title: string) => `You are in: ${title}`,
      text: (lead: string, title: string) =>
        `${lead} agrees: your association is now a partner of “${title}”.`,
    },
    'turned-down': {
      subject: (title: string) => `Answer to your request: ${title}`,
      text: (lead: string, title: string) =>
        `${lead} thanks you and cannot take you into “${title}” this time. Other projects may wait for you in the list.`,
    },
  },
} satisfies typeof fr
