import type { ReportReason } from '../../../kernel/moderation.ts'

export const moderation = {
  report: {
    title: 'Report a message',
    lead: 'Those who look after the territory will look at it. Nobody will know that it was you.',
    reason: 'Why should this message not be there?',
    reasons: {
      person: 'It speaks of a person',
      hurtful: 'It hurts',
      untrue: 'It is not true',
      advertising: 'It is advertising',
      other: 'Something else',
    } satisfies Record<ReportReason, string>,
    words: 'What you wish to add',
    team: 'Show it to the national team too',
    teamHint: 'It does not read this discussion: it will read this message only.',
    button: 'Report this message',
    doneTitle: 'Reported',
    done: 'Thank you. This message will be looked at.',
    back: 'Back to the discussion',
    problems: {
      'reason-missing': 'Choose a reason.',
      'words-long': 'This is too long: 500 characters at most.',
    },
  },
  hiding: {
    title: 'Hide a message',
    done: 'It is hidden. Its author is told and can answer.',
  },
  queue: {
    title: 'Reported messages',
    at: (place: string) => `Reported messages, ${place}`,
    lead: 'We hide and say why, we never delete. Whoever wrote the message is told and may answer.',
    none: 'Nothing is reported, nothing is hidden.',
    by: (who: string, place: string) => `${who} · ${place}`,
    hidden: (reason: string) => `Hidden for this reason: ${reason}`,
    answer: (words: string) => `Its author answers: ${words}`,
    reason: 'Reason, read by all in place of the message',
    hide: 'Hide',
    show: 'Show again',
    keep: 'Leave',
    see: 'See the discussion',
    desk: 'Reported discussions',
    problems: {
      missing: 'Say why, in one sentence.',
      long: 'This is too long: 300 characters at most.',
    },
  },
  answer: {
    title: 'Your message is hidden',
    words: 'What you answer to those who hid it',
    button: 'Send',
    done: 'Your answer goes to those who moderate.',
  },
}
