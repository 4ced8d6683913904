import type { fr } from './fr.ts'

export const en = {
  nav: 'National text',
  title: 'The national text has changed',
  calm: 'The national text has not changed',
  calmText: (number: number) =>
    `Your local charter starts from version ${number} of the national charter, which is the newest. When a new version comes out, its changes will be here.`,
  sameText: (number: number, newest: number) =>
    `Version ${newest} of the national charter is out. It changes no word of the text that you keep since version ${number}: there is nothing to decide.`,
  lead: (newest: number, day: string) =>
    `Version ${newest} of the national charter came out on ${day}. Here is what it changes, article by article. You may take, adapt, decline… or leave everything as it is: there is no hurry.`,
  count: (changed: number, left: number) => {
    const changes = changed === 1 ? 'One article changes' : `${changed} articles change`
    if (left === 0) return `${changes}. Everything is decided.`
    return `${changes}. ${left === 1 ? 'One is still to decide.' : `${left} are still to decide.`}`
  },
  notice: (newest: number, left: number) =>
    `Version ${newest} of the national charter is out: ${left === 1 ? 'one article changes' : `${left} articles change`}.`,
  noticeLink: 'See what changes',
  columns: {
    before: (number: number) => `National, here in version ${number}`,
    now: (number: number) => `National, version ${number}`,
    ours: 'Ours',
  },
  fates: {
    added: 'New article',
    removed: 'Article that is no longer there',
    changed: 'Changed article',
    moved: 'Moved article',
  },
  alsoMoved: 'Changed and moved article',
  noBefore: 'This article did not exist.',
  noNow: 'This article is no longer in the national text.',
  onlyMoved: 'The words are the same. The article changes place.',
  noOurs: 'We have written nothing under this article.',
  decisions: { take: 'Taken', adapt: 'Adapted in our words', decline: 'Declined' },
  decided: (association: string, day: string) => `by ${association}, on ${day}`,
  decidedEarlier: (number: number) => `said of version ${number} already, for the same words`,
  nobody: 'an association of the group',
  undecided: 'Not decided yet',
  take: {
    added: 'Take this article',
    removed: 'Take it out of our text',
    changed: 'Take the new text',
    moved: 'Put it in its new place',
  },
  takeHint: {
    added: 'The national article enters our text, word for word.',
    removed: 'The national article leaves our text. What we wrote under it stays, at the end of the text.',
    changed: 'The national article takes its new words. What we wrote under it does not move.',
    moved: 'The article and what we wrote under it change place.',
  },
  adapt: 'Adapt',
  adaptHint: {
    added: 'The national article enters, and we say it in our words under it.',
    removed: 'The national article leaves, and we keep its ideas in an article of our own.',
    changed: 'The national article takes its new words, and ours follow. Read again, correct.',
    moved: '',
  },
  merged: 'Our words and the national change do not touch: here are the two together.',
  clash:
    'The national text and ours changed the same sentences. Both follow one another in the field: keep the right one, or write another.',
  clashBefore: 'Before',
  clashTheirs: 'National now',
  clashMine: 'Ours',
  clashNothing: '(nothing)',
  ours: (heading: string) => `Our words: ${heading}`,
  fresh: 'Our words about this article',
  adaptPress: 'Adapt with these words',
  decline: 'Decline, with a reason',
  declineHint: 'Our text stays as it is. The reason will be read beside the article in the adopted text.',
  reason: 'Our reason',
  declinePress: 'Decline this change',
  sending: 'Saving…',
  saved: 'It is noted. The adopted text changes only at the next adoption.',
  change: 'Change this decision',
  stewards: 'Those who tend the charter decide here, for the group.',
  stayTitle: 'Leave everything as it is',
  stayText: (number: number) =>
    `It is allowed, and nothing stops: the public page will simply say “on version ${number}”. You can come back to it whenever you wish.`,
  stayWords: 'A word for the history of the group',
  stayPress: (number: number) => `Stay on version ${number} for now`,
  stayed: (association: string, day: string, number: number) =>
    `On ${day}, ${association} noted that the group stays on version ${number} for now.`,
  revise: {
    title: 'To decide, open a revision',
    text: 'The adopted text stays in force while you write the next version. It will go through adoption, like the first.',
    press: 'Open a revision',
  },
  frozen: 'The text is frozen at the moment: you will decide when it is written again.',
  seeAll: (before: number, after: number) => `Compare versions ${before} and ${after} in full`,
  problems: {
    'not-yours': 'Those who tend the charter decide.',
    'not-now': 'The text is frozen at the moment. Your words stayed in the form.',
    'newer-version': 'A newer national version has just come out: read it again before you decide.',
    'no-change':
      'The text moved while you were writing: this article has no change left to decide. Nothing was saved.',
    'block-gone':
      'Somebody took our words about this article away meanwhile. Nothing was saved; yours are kept below.',
    'nothing-to-adapt': 'This article only changes place: take or decline.',
    'reason-missing': 'Say why: a refusal is understood with its reason.',
    'reason-long': 'It is too long: 1,000 characters at most.',
    'decided-meanwhile':
      'Somebody else decided meanwhile: their decision is shown above. Your words stayed here; save them if the group changes its mind.',
    'changed-meanwhile':
      'Somebody else changed our words meanwhile: they are in the column “Ours”. Yours stayed here.',
  },
  meanwhile: {
    newer: (read: number, newest: number) =>
      `You had read version ${read}; version ${newest} has come out since. Here is what it changes in this article.`,
    freshArticle: (newest: number) => `This article enters with version ${newest}.`,
    block: 'Somebody saved these words meanwhile. Here is what yours would change in them.',
    addArticle: 'Make it an article of this place',
  },
  public: {
    on: (number: number, newest: number) =>
      `This local charter is on version ${number} of the national charter. Version ${newest} exists; the group will take it up if it wishes, at its own pace.`,
    compare: 'What changes between the two',
  },
  letter: {
    subject: (number: number) => `Version ${number} of the national charter is out`,
    hello: 'Hello,',
    told: (number: number) =>
      `Version ${number} of the national charter is out. You tend a local charter that starts from an older version: your text has not changed, and will not change without you.`,
    summary: 'What the national team says of this version:',
    what: 'You can look at what changes, article by article, and take, adapt or decline. You can also leave everything as it is.',
    one: (name: string) => `See what changes for “${name}”`,
    nothing: 'There is no hurry, and nothing to answer.',
  },
} satisfies typeof fr
