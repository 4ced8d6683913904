import type { link as fr } from '../fr/link.ts'

export const link = {
  over: (association: string) => `For ${association}`,
  from: (territory: string) => `A meeting of associations: ${territory}`,
  answer: {
    title: 'Will you come?',
    once: 'One answer for the whole association. You can change it with this same link.',
    choices: { yes: 'Yes', no: 'No', perhaps: 'Perhaps' },
    people: 'How many of you?',
    peopleHint: 'A number, even roughly. Never names.',
    sentence: 'A sentence for those who prepare it',
    button: 'Answer',
    change: 'Change our answer',
    said: {
      yes: 'You said yes. See you soon!',
      no: 'You said no. Thank you for telling us.',
      perhaps: 'You said perhaps.',
    },
    saved: 'Noted',
  },
  calendar: 'Add to my calendar',
  online: 'Take part from afar',
  cancelled: 'This meeting is cancelled',
  over_: 'This meeting has taken place',
  quiet: {
    stop: 'Receive no more letters about this meeting',
    start: 'Receive letters about this meeting again',
    on: 'You will receive no more letters about this meeting.',
  },
  unknown: {
    title: 'This link no longer works',
    text: 'It may be incomplete, or the meeting was long ago. Public meetings are in the list.',
    agenda: 'See the meetings',
  },
  problems: {
    'answer-missing': 'Choose yes, no or perhaps.',
    'people-wrong': 'Write a number from 1 to 200, or leave it empty.',
    'sentence-long': 'Please shorten it: 200 characters at most.',
  },
} satisfies typeof fr
