import { formatNumber } from '../../../platform/languages.ts'
import type { overview as fr } from '../fr/overview.ts'

const n = (count: number) => formatNumber('en', count)
const rows = (count: number) => (count === 1 ? '1 row' : `${n(count)} rows`)
const signatures = (count: number) => (count === 1 ? '1 signature' : `${n(count)} signatures`)

export const overview = {
  title: (source: string) => `List: ${source}`,
  doing: { examining: 'Examining', applying: 'Bringing in', undoing: 'Undoing' },
  progress: (done: number, total: number) => `${n(done)} of ${n(total)}`,
  leave: 'You may close this page: the work goes on, and takes itself up again if it is interrupted.',
  refresh: 'Refresh',
  wouldBe: 'What would happen',
  nothingYet: 'Nothing is in the register yet.',
  became: 'What happened',
  all: 'See every row',
  csv: 'Download the report (CSV)',
  look: (count: number) => `Look at ${rows(count)} that ${count === 1 ? 'needs' : 'need'} your eye`,
  rest: 'Take as they are those that can be',
  restHint:
    'The rows that wait will be brought in as they are written, without a match in the national register. Those whose number is another association’s, that may be a network, or that seem cut, still wait for your eye.',
  restDone: (count: number) =>
    count === 0 ? 'None could be: look at them one by one.' : `${rows(count)} decided.`,
  apply: (count: number) => `Bring in ${signatures(count)}`,
  applying: 'Starting…',
  applyHint:
    'They will enter the register as historic signatures, with their origin. No letter leaves. All of it can be undone.',
  applyNothing: 'No row is ready to be brought in.',
  columns: 'Look at the columns again',
  drop: 'Drop this list',
  undo: 'Undo this import…',
  undoTitle: 'Undo this import',
  undoLead: (count: number) => `This list brought in ${signatures(count)}.`,
  undoHappens: [
    'Each signature brought in and that nobody touched since is taken back. It is a visible event, never a deletion.',
    'Those that lived since stay: an association that signed by itself, confirmed or withdrew keeps what it did. They will be listed.',
    'The same list may be brought in again later.',
  ],
  undoButton: (count: number) => `Take back ${signatures(count)}`,
  back: 'Go back without undoing anything',
  invite: 'Invite them to sign by themselves…',
  inviteTitle: 'Invite them to sign by themselves',
  inviteLead: (count: number, hourly: number) =>
    `${count === 1 ? '1 letter' : `${n(count)} letters`} will leave, at most ${n(hourly)} an hour.`,
  inviteHappens: [
    'One letter for each mailbox, once. The address is forgotten as soon as the letter has left.',
    'The association has nothing to do. If it signs by itself, its signature replaces the one taken over.',
    'Invite only if the form announced this use of addresses.',
  ],
  inviteLetter: 'The first of these letters',
  inviteButton: (count: number) => (count === 1 ? 'Send 1 letter' : `Send ${n(count)} letters`),
  inviteBack: 'Go back without sending anything',
  backToList: 'All lists',
  kept: 'What stays, for it lived since',
  unnamed: 'an association counted without being named',
  forgotten: 'The file and its rows are forgotten. What was brought in stays, with its origin.',
  history: 'History of this list',
  events: {
    uploaded: (count: number | null) => `file brought${count ? ` (${rows(count)})` : ''}`,
    examined: () => 'examined',
    'apply-asked': () => 'asked to bring in',
    applied: (count: number | null) => `brought in: ${signatures(count ?? 0)} in force`,
    invited: (count: number | null) =>
      `${count === 1 ? '1 association' : `${n(count ?? 0)} associations`} invited to sign by themselves`,
    'undo-asked': () => 'asked to undo',
    undone: (count: number | null) => `undone: ${signatures(count ?? 0)} taken back`,
    dropped: () => 'list dropped, file forgotten',
    forgotten: () => 'file forgotten',
  },
  event: (time: string, what: string, by: string | undefined) => `${time}: ${what}${by ? `, by ${by}` : ''}.`,
  about: 'This list',
  labels: {
    file: 'File',
    publication: 'Without an answer about the name',
    version: 'Version of the charter',
    proof: 'Gathered',
    emails: 'E-mail addresses',
  },
  emails: { true: 'kept, to invite to confirm', false: 'not taken' },
  versionOf: (number: number) => `version ${number}, unless the row says another`,
  rows,
} satisfies typeof fr
