import { describe, expect, it } from 'vitest'
import { linkPage, type OpenedLink } from './link-page.ts'

const now = new Date('2026-11-14T20:00:00Z')
const link: OpenedLink = {
  purpose: 'sign',
  expiresAt: new Date('2026-12-01T00:00:00Z'),
  state: 'awaiting-confirmation',
  hasConfirmed: false,
  wasInForce: false,
  boundTo: 'a',
  current: 'a',
  isClosed: false,
  isAlreadyGiven: false,
}
const past = new Date('2026-11-14T20:00:00Z')

const table: [string, Partial<OpenedLink>, ReturnType<typeof linkPage>][] = [
  ['a fresh link shows the button', {}, 'sign'],
  ['the board has not decided yet', { state: 'awaiting-decision' }, 'awaiting-decision'],
  ['the text changed meanwhile', { current: 'b' }, 'text-changed'],
  ['the text changed before the board decided', { state: 'awaiting-decision', current: 'b' }, 'text-changed'],
  ['the link expired this very second', { expiresAt: past }, 'expired'],
  [
    'an expired link to a given signature still shows the receipt',
    { state: 'in-force', expiresAt: past },
    'receipt',
  ],
  ['a used link shows the receipt', { state: 'in-force', hasConfirmed: true }, 'receipt'],
  ['the receipt stands when the text changes later', { state: 'in-force', current: 'b' }, 'receipt'],
  ['the other president has not pressed yet', { hasConfirmed: true }, 'awaiting-other-signer'],
  ['somebody else of the association signed first', { isAlreadyGiven: true }, 'already-given'],
  ['the local charter closed meanwhile', { isClosed: true, current: 'b' }, 'closed'],
  [
    'a signature of a local charter that closed later stands',
    { state: 'in-force', isClosed: true },
    'receipt',
  ],
  ['a withdrawn signature', { state: 'withdrawn', hasConfirmed: true }, 'withdrawn'],
  ['a request that waited too long', { state: 'lapsed' }, 'lapsed'],
  ['a contested signature', { state: 'contested', hasConfirmed: true }, 'contested'],
  ['a management link never expires', { purpose: 'manage', expiresAt: past }, 'sign'],
]

describe('the page a link shows', () => {
  for (const [title, difference, page] of table)
    it(title, () => expect(linkPage({ ...link, ...difference }, now)).toBe(page))
})
