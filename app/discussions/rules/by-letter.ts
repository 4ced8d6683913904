import { fold, squeeze } from '../../kernel/text.ts'
import { longestTitle } from './words.ts'

/** What a letter answers: a discussion, or the address that opens them on a territory, or a hidden message. */
export const replyPurpose = 'discussion'
export const openingPurpose = 'discussion-opening'
export const hiddenPurpose = 'discussion-hidden'

/** Why what came by letter was not written; whoever sent it learns so. */
export type WhyNotHeard =
  | 'closed'
  | 'no-standing'
  | 'long'
  | 'too-many-today'
  | 'other-mailbox'
  | 'no-title'
  | 'no-place'

const stopWords = ['stop', 'arret', 'arreter', 'desabonner', 'unsubscribe']

/** Whether the whole letter asks to stop following. @example isStop(' STOP. ') // true */
export function isStop(text: string): boolean {
  const [first = ''] = text.trim().split('\n')
  return stopWords.includes(fold(first)) && fold(text).length <= 60
}

/** The title in the subject of a letter; none when it only answers ours. @param ours the subject of our letter. */
export function titleOf(subject: string, ours: readonly string[]): string | undefined {
  const title = squeeze(subject)
    .replace(/^((re|ré|rép|rep|fw|fwd|tr|aw)\s*:\s*)+/i, '')
    .slice(0, longestTitle)
    .trim()
  return title === '' || ours.includes(title) ? undefined : title
}

/** Long words that come twice the same day are a machine’s, or a finger’s: they are written once. */
export const longEnoughToRepeat = 40
