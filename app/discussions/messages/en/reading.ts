import type { AboutKind, Level } from '../../rules/discussion.ts'
import type { Capacity } from '../../rules/standing.ts'

export const reading = {
  over: (place: string) => `Discussion · ${place}`,
  capacities: {
    steward: 'looks after the territory',
    relay: 'relay of the territory',
    representative: 'speaks for the association',
    contributor: 'works for the association',
    group: 'member of the working group',
  } satisfies Record<Capacity, string>,
  noAssociation: 'Territory',
  alone: { steward: 'Those who look after the territory', relay: 'Relay of the territory' },
  readBy: {
    group: 'Only the working group reads this discussion.',
    signatories:
      'Only the signatories who act here, and those who look after the territory, read this discussion.',
    public: 'Everyone may read this discussion.',
  } satisfies Record<Level, string>,
  levels: {
    group: {
      label: 'The working group',
      hint: 'Those who look after the territory and write its local charter.',
    },
    signatories: { label: 'The signatories here', hint: 'The associations that signed and act here.' },
    public: { label: 'Everyone', hint: 'Anyone may read; only signatories here write.' },
  } satisfies Record<Level, { label: string; hint: string }>,
  about: {
    territory: (_words: string) => 'The territory in general',
    article: (words: string) => `An article of the national charter: ${words}`,
    passage: (words: string) => `A passage of the local charter: ${words}`,
    project: (words: string) =>
      words ? `A project together: ${words}` : 'A project together, which not everyone reads any more',
  } satisfies Record<AboutKind, (words: string) => string>,
  seeAbout: 'Read this text',
  hiddenTitle: 'Hidden discussion',
  fictional: 'Fictional example',
  thread: {
    outcome: 'What we keep',
    closedOn: (day: string) => `Discussion closed on ${day}.`,
    messages: (n: number) => (n === 1 ? '1 message' : `${n} messages`),
    answers: 'Answers',
    noAnswer: 'Nobody has answered yet.',
    earlier: (n: number) => (n === 1 ? 'The message before' : `The ${n} messages before`),
    later: (n: number) => (n === 1 ? 'The message after' : `The ${n} messages after`),
    start: 'Read from the beginning',
    latest: 'Go to the latest messages',
    byLetter: 'by e-mail',
    takenBack: (day: string) => `Message taken back by its author on ${day}.`,
    hidden: {
      steward: (day: string, reason: string) =>
        `Message hidden on ${day} by those who look after the territory, for this reason: ${reason}`,
      team: (day: string, reason: string) =>
        `Message hidden on ${day} by the national team, for this reason: ${reason}`,
    },
    turns: {
      close: (day: string) => `Closed on ${day}:`,
      reopen: (day: string) => `Opened again on ${day}:`,
      narrow: (day: string) => `Since ${day}, fewer people read it.`,
    },
    story: 'What happened',
    signIn: 'Sign in to answer',
    onlyHere: 'The associations that signed and act here may answer.',
    closedText: 'It is closed: it is read, and answered no more.',
    report: 'Report',
    moderate: 'Moderate',
    moderateOf: (who: string) => ` the message of ${who}`,
    takeBack: 'Erase my words',
    reportOf: (who: string) => ` the message of ${who}`,
    all: 'All discussions of the territory',
    allPublic: 'All public discussions',
  },
  list: {
    over: 'The charter lives',
    title: 'Discussions',
    at: (place: string) => `Discussions, ${place}`,
    onArticle: (words: string) => `Discussions about “${words}”`,
    lead: 'What signatories say to each other in front of everyone, and what they keep of it.',
    description: 'Public discussions between associations that signed the cooperation charter.',
    liste: 'The latest first',
    emptyTitle: 'No public discussion at the moment',
    empty: 'A question, an idea, a disagreement: open the first one.',
    open: 'Open a discussion',
    everywhere: 'All public discussions',
    more: 'See the next ones',
    feed: 'Follow by a feed (Atom)',
    feedTitle: (place?: string) => (place ? `Discussions, ${place}` : 'Public discussions'),
    closed: 'closed',
    last: (day: string) => `last message on ${day}`,
  },
  card: {
    here: 'Discussions',
    none: 'No public discussion here at the moment.',
    onCharter: 'Discussions about this charter',
    all: 'See all discussions',
    open: 'Open a discussion',
  },
}
