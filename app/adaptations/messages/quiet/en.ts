import type { fr } from './fr.ts'

export const en = {
  page: {
    quiet: (since: string, until: string) =>
      `Nothing has happened here since ${since}. Without a sign by ${until}, this local charter will fall asleep: nothing will be erased.`,
    asleep: (since: string) => `It has been asleep since ${since}.`,
    wanted: 'This local charter looks for somebody to tend it',
    wantedText:
      'Tending it is inviting, keeping the calendar, giving news. With two people, of two associations, it is lighter.',
    takeOn: 'Offer my association',
  },
  letter: {
    hello: 'Hello,',
    quiet: {
      subject: (name: string) => `Any news of ${name}?`,
      text: (name: string, since: string) =>
        `Since ${since}, nothing has happened in “${name}”: no writing, no action told, no cooperation, no meeting that we know of.`,
      choices: 'Three answers, one button each:',
      list: [
        'it lives, and you say how in one sentence;',
        'let it sleep, nothing is erased;',
        'let us look for those who will carry on.',
      ],
      open: 'Answer',
      until: (day: string) =>
        `Without an answer, it will fall asleep on ${day}. No signature falls, and one button wakes it.`,
    },
    slept: {
      subject: (name: string) => `${name} sleeps`,
      text: (name: string) =>
        `As announced two months ago, “${name}” has fallen asleep. Its text stays, and so do its signatures.`,
      wake: 'Wake it, when you like',
      read: 'Read its page',
    },
  },
  answer: {
    over: 'News',
    title: (name: string) => `${name}: what now?`,
    lead: (since: string) => `We have seen nothing since ${since}. You know better than we do.`,
    until: (day: string) => `Without an answer, it will fall asleep on ${day}.`,
    alive: 'It lives, and here is why',
    aliveText: 'One sentence is enough: it will be read in the history of the group.',
    words: 'What is going on',
    aliveButton: 'It lives',
    successors: 'Look for those who will carry on',
    successorsText:
      'The associations that signed receive a letter, and the public page says so. You keep your place as long as you wish.',
    sleep: 'Let it sleep',
    sleepText: 'A pause, said aloud. Nothing is erased, no signature falls.',
    doneTitle: 'Noted, thank you',
    done: 'Your answer is read in the history of the local charter.',
    already: 'Somebody has answered, or something has happened since. There is nothing to do.',
    see: 'See the local charter',
    goneTitle: 'This link no longer leads anywhere',
    gone: 'It is too old, or it was badly copied.',
  },
  problems: {
    'words-missing': 'Say in one sentence what is going on.',
    'words-long': 'This is too long: 1,000 characters at most.',
    'not-yours': 'Only those who tend it may put it to sleep.',
    refused: 'That is no longer possible at this stage.',
  },
  call: {
    title: 'Look for successors',
    text: 'Would you like to hand over? The associations that signed receive a letter, and the public page says so. You may then leave the group without anything being lost.',
    button: 'Look for those who will carry on',
    done: 'Said: the letters leave, and the public page shows it.',
    since: (day: string) => `The call has been out since ${day}.`,
  },
} satisfies typeof fr
