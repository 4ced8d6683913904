import type { letters as french } from '../fr/letters.ts'

export const letters = {
  links: {
    subject: 'Your link to post a need or an offer',
    text: 'Hello,\n\nHere is what you need to post a need or an offer, without an account.',
    button: (association: string) => `Post for ${association}`,
    keep: 'This link works for thirty days. Whoever has it can post on behalf of the association: pass it on to its members only.',
    none: 'Hello,\n\nYou asked to post a need or an offer. This address has not signed the charter for any association.',
    noneNext:
      'Another address perhaps? Or ask the person who signed for your association: they can pass their link on to you.',
  },
  posted: {
    subject: (title: string) => `Online: ${title}`,
    text: (until: string) => `Hello,\n\nYour listing is online. It leaves the list by itself after ${until}:`,
    answers:
      'Answers reach you here, by letter, and nobody sees your address. Keep this letter: its button lets you prolong, close, say that you found, and copy a ready message.',
    button: 'Tend my listing',
  },
  edited: {
    subject: (title: string) => `The listing changed: ${title}`,
    text: (association: string, title: string) =>
      `Hello,\n\n${association} changed the listing “${title}”, which you answered. Here is what stands now:`,
    title: (words: string) => `In one line: ${words}`,
    place: (name: string) => `Where: ${name}`,
    day: (day: string) => `For ${day}`,
    noDay: 'Without a given day',
    kept: 'Your answer is kept. If it no longer fits, say so on the page of your conversation.',
    button: 'Open my conversation',
  },
  hidden: {
    subject: (title: string) => `Your listing is no longer shown: ${title}`,
    text: {
      team: (title: string) =>
        `Hello,\n\nThe national team hid your listing “${title}”. Here is its reason, which is public:`,
      steward: (title: string) =>
        `Hello,\n\nThose who tend this territory hid your listing “${title}”. Here is their reason, which is public:`,
    },
    next: 'Nothing is erased. You can correct it, and answer: your answer is read by those who can show it again.',
    button: 'Correct or answer',
  },
  shown: {
    subject: (title: string) => `Shown again: ${title}`,
    text: (title: string) => `Hello,\n\nYour listing “${title}” is shown again.`,
    button: 'Tend my listing',
  },
  ending: {
    subject: (title: string) => `Found? ${title}`,
    text: (title: string, until: string) =>
      `Hello,\n\nYour listing “${title}” leaves the list after ${until}.`,
    choice: {
      need: 'Did you find it? Say with whom: that makes a noted cooperation. Otherwise prolong it, or close it.',
      offer: 'Was it used? Say by whom: that makes a noted cooperation. Otherwise prolong it, or close it.',
    },
    button: 'Found, prolong or close',
    nothing: 'If you do nothing, it closes by itself. We will not write about it again.',
  },
  confirm: {
    subject: 'Your answer awaits your confirmation',
    text: (title: string, association: string) =>
      `Hello,\n\nSomeone answered the listing “${title}” of ${association} with this address. If it was you, open this page and send your answer.`,
    button: 'Read again and send my answer',
    notYou: 'It was not you? Do nothing: nothing leaves, and everything is forgotten in a week.',
  },
  relayed: {
    subject: (title: string) => `Mutual aid: ${title}`,
    text: (from: string, title: string) => `Hello,\n\n${from} writes to you about “${title}”:`,
    how: (from: string) =>
      `To answer, reply to this letter as to any other: your words reach ${from}. We pass them on as they are, signature included, and give neither your address nor theirs. Attachments do not pass.`,
    howOnPage:
      'To answer, open the page below: your words are passed on as they are, and your address is not given.',
    button: 'Answer on the site, or receive nothing more',
    stop: 'To receive nothing more of this conversation: the same page, one button. At most three letters a day reach you this way.',
  },
  unheard: {
    subject: 'Your letter was not passed on',
    text: (title: string) =>
      `Hello,\n\nThe conversation about “${title}” was stopped. Your letter was passed on to nobody, and is forgotten.`,
    button: 'See the listing',
  },
} satisfies typeof french
