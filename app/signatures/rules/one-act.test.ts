import { expect, it } from 'vitest'
import type { LinkPage } from './link-page.ts'
import { pageOfAct } from './one-act.ts'

const table: [string, LinkPage[], LinkPage][] = [
  ['two texts to sign', ['sign', 'sign'], 'sign'],
  ['one is signed already, the other is not', ['already-given', 'sign'], 'sign'],
  ['one text changed meanwhile', ['sign', 'text-changed'], 'text-changed'],
  ['the board has not decided', ['awaiting-decision', 'awaiting-decision'], 'awaiting-decision'],
  ['a text changed before the board decided', ['awaiting-decision', 'text-changed'], 'text-changed'],
  [
    'the other president has not pressed',
    ['awaiting-other-signer', 'awaiting-other-signer'],
    'awaiting-other-signer',
  ],
  ['the link is too old', ['expired', 'expired'], 'expired'],
  ['both are in force', ['receipt', 'receipt'], 'receipt'],
  ['one was withdrawn', ['withdrawn', 'receipt'], 'receipt'],
  ['one had been given before', ['lapsed', 'receipt'], 'receipt'],
  ['both were withdrawn', ['withdrawn', 'withdrawn'], 'withdrawn'],
  ['both had been given before', ['already-given', 'already-given'], 'already-given'],
  ['the local charter closed', ['closed', 'already-given'], 'closed'],
]

it.each(table)('%s', (_, pages, page) => expect(pageOfAct(pages)).toBe(page))
