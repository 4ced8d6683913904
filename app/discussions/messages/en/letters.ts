import type { WhyNotHeard } from '../../rules/by-letter.ts'
import type { Level } from '../../rules/discussion.ts'

export const letters = {
  subject: (place: string, title: string) => `[${place}] ${title}`,
  wrote: (who: string) => `${who} writes:`,
  answer: {
    group: 'To answer, answer this letter: the working group will read it.',
    signatories: 'To answer, answer this letter: the signatories here will read it.',
    public: 'To answer, answer this letter: your answer will be published, everyone will be able to read it.',
  } satisfies Record<Level, string>,
  answerOnPage: 'To answer, open the discussion.',
  button: 'Open the discussion',
  stop: (url: string) => `To receive this discussion no more, answer “stop”, or open: ${url}`,
  gathered: 'You received a lot yesterday: here is the rest, in one letter.',
  attachmentDropped: '(An attachment was not published.)',
  closed: {
    text: (title: string) => `The discussion “${title}” is closed. Here is what is kept of it:`,
  },
  reopened: {
    text: (title: string) => `The discussion “${title}” is open again, for this reason:`,
  },
  stopped: {
    subject: 'You no longer follow this discussion',
    text: (title: string) =>
      `Hello,\n\nYou will receive nothing more from the discussion “${title}”. You may follow it again from its page.`,
  },
  unheard: {
    subject: 'Your answer could not be published',
    why: {
      closed: (title: string) =>
        `Hello,\n\nThe discussion “${title}” is closed: your answer is not published. Here is what was kept:`,
      'no-standing': (title: string) =>
        `Hello,\n\nYou can no longer write in the discussion “${title}”: none of your associations acts on this territory any more. Your answer is not published.`,
      long: (title: string) =>
        `Hello,\n\nYour answer to “${title}” is too long for one message: it is not published. Shorten it, or write two.`,
      'too-many-today': (title: string) =>
        `Hello,\n\nYou wrote a lot today: your letter for “${title}” is not published. Send it again tomorrow.`,
      'other-mailbox': (title: string) =>
        `Hello,\n\nAn answer to “${title}” came from another mailbox than yours. To be safe, it is not published. If it was you, answer from your usual address, or on the page.`,
      'no-title': () =>
        'Hello,\n\nYour letter had no subject of its own: the discussion is not open. Send it again with a subject, which will become the title.',
      'no-place': () =>
        'Hello,\n\nYou can no longer open discussions on this territory: none of your associations acts there any more.',
    } satisfies Record<WhyNotHeard, (title: string) => string>,
  },
  hidden: {
    subject: 'Your message was hidden',
    text: (title: string) =>
      `Hello,\n\nYour message in the discussion “${title}” was hidden. In its place, this reason is read:`,
    answer: 'To discuss it with those who hid it, answer this letter.',
    answerOnPage: 'You may answer those who hid it on the page.',
  },
  opening: {
    subject: (place: string) => `Your address to open a discussion, ${place}`,
    text: (place: string) =>
      `Hello,\n\nTo open a discussion on ${place}, write a new letter to the address below, from your usual address. Its subject becomes the title, its text the first message. The signatories here read it.`,
    keep: 'This address is yours: keep it in your contacts, do not give it away. It works for six months.',
    none: 'This site does not receive letters yet: open the discussion from your space.',
  },
  silent: {
    subject: (title: string) => `What do you keep of “${title}”?`,
    text: (title: string) =>
      `Hello,\n\nNobody has written for some weeks in the discussion “${title}”, which you opened. If you wish, say in one sentence what you keep of it: it will be closed, and that sentence read first.`,
    button: 'Write what we keep',
    nothing: 'There is no hurry, and we ask only once.',
  },
}
