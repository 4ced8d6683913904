import type { moderation as fr } from '../fr/moderation.ts'

export const moderation = {
  link: 'Report this project',
  moderate: 'Moderate this project',
  report: {
    title: 'Report a project',
    lead: 'Those who look after the territory will look at it, and the national team if the project is public. Nobody will know that it was you.',
    leadTeam: 'The national team will read this project to decide. Nobody will know that it was you.',
    reason: 'Why should this project not be there?',
    team: 'Show it to the national team too',
    teamHint: 'It does not read this project: it will read it to decide.',
    button: 'Report this project',
    doneTitle: 'It is reported',
    done: 'Thank you. Somebody will look at this project.',
  },
  hidden: {
    title: 'This project is hidden',
    text: {
      steward: (day: string) => `Those who look after the territory hid it on ${day}, for this reason:`,
      team: (day: string) => `The national team hid it on ${day}, for this reason:`,
    },
    own: 'You and your partners still read it. Others read this reason in its place.',
    answer: 'Your answer to those who moderate',
    answered: (words: string) => `You answered them: ${words}`,
    button: 'Send this answer',
    news: 'Your answer is passed on to those who moderate.',
    problems: {
      missing: 'Write a few words.',
      long: 'This is too long: 500 signs at most.',
    },
  },
  queue: {
    title: 'Reported projects',
    at: (place: string) => `Reported projects, ${place}`,
    lead: 'We hide and say why, we never delete. Whoever leads the project is told and can answer.',
    none: 'Nothing is reported, nothing is hidden.',
    by: (lead: string, place: string) => `led by ${lead} · ${place}`,
    isHidden: (reason: string) => `Hidden for this reason: ${reason}`,
    look: 'Read and decide',
  },
  ruling: {
    title: 'Moderate a project',
    lead: 'Hiding a project takes it off the lists. All read the reason in its place; whoever leads it is told and can answer.',
    reports: 'What is reported',
    noReport: 'Nobody reported it.',
    answer: (words: string) => `Whoever leads it answers: ${words}`,
    reason: 'Reason, read by all in place of the project',
    see: 'See the page of the project',
  },
  errand: {
    words: (title: string) => `A project is reported: ${title}.`,
    button: 'Read and decide',
  },
  moderators: 'those who moderate',
  letter: {
    subject: (title: string) => `Your project is hidden: ${title}`,
    text: (title: string) => `The page of “${title}” is hidden. This reason is read in its place:`,
    next: 'Nothing is deleted: you and your partners still read it. You can change it and answer those who moderate; they can show it again.',
    button: 'Open the project and answer',
  },
} satisfies typeof fr
