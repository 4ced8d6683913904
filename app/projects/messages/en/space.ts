import type { space as fr } from '../fr/space.ts'

export const space = {
  desk: 'Projects together',
  title: 'Projects together',
  lead: 'Those you lead, those you are in, and what you are asked.',
  open: 'Open a project',
  emptyTitle: 'No project yet',
  empty:
    'A party, an answer to a call for projects, a room to share: open a project and invite other associations to carry it with you.',
  asked: 'You are asked to be in it',
  own: 'Your projects',
  past: 'Ended or set aside',
  between: 'Between signatories here',
  betweenText: 'Projects that their leads show to the signatories of your territories.',
  leads: 'You lead it',
  takesPart: 'You are in it',
  isAsked: 'Your answer is awaited',
  asking: 'You asked to be in it',
  by: (lead: string) => `led by ${lead}`,
  public: 'See public projects',
  deeds: {
    opened: 'opened a project together',
    answered: 'answered for a project together',
    moved: 'changed the state of a project together',
  },
} satisfies typeof fr
