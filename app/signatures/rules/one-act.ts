import type { LinkPage } from './link-page.ts'

/** What still waits in an act of several texts, in the order of kindness. */
const waiting: readonly LinkPage[] = [
  'awaiting-other-signer',
  'expired',
  'text-changed',
  'awaiting-decision',
  'sign',
]

/**
 * The page of a link that signs several texts at once, from the page that each text would have alone: what
 * waits comes first; then the receipt of what is in force; then whatever became of the first one.
 */
export function pageOfAct(pages: readonly LinkPage[]): LinkPage {
  const waits = waiting.find((page) => pages.includes(page))
  if (waits) return waits
  return pages.includes('receipt') ? 'receipt' : (pages[0] ?? 'lapsed')
}
