import { describe, expect, it } from 'vitest'
import { makeChance } from '../../../../test/bench/register/chance.ts'
import type { Cursor } from '../cursor.ts'
import type { Filter, Sort } from '../filter.ts'
import type { Entry } from '../signatory.ts'
import { Directory } from './directory.ts'
import { find } from './find.ts'
import { type DirectoryPage, pageOf, pageOrNeighbour } from './order.ts'

// People leave, come and move while somebody turns the pages. Whoever stays is met once.

const chance = makeChance(20_261_201)
const commune = (n: number) => `commune:Z${n}`
let born = 0

/** Many sign at the same moment, bear the same name, act in the same place. */
function newcomer(): Entry {
  const folded = chance.pick(['les lucioles', 'la passerelle', 'velo'])
  const n = born++
  return {
    ...{
      id: `s${chance.below(1e9)}-${n}`,
      associationId: `a${n}`,
      slug: `un-nom-${n}`,
      name: folded,
      folded,
    },
    ...{ kind: 'association', themes: chance.is(0.4) ? ['food'] : [], offers: [], seeks: [], networks: [] },
    signedAt: new Date(1_700_000_000_000 + chance.below(4) * 1_000),
    proofLevel: 'mailbox',
    places: chance.pick([[], [commune(1)], [commune(2)], [commune(3), commune(4)], [commune(4)]]),
  }
}

/** A directory, and who stands in it since the first page was shown, as they were. */
class World {
  readonly directory = new Directory()
  readonly stayed = new Map<string, Entry>()
  readonly #here: Entry[] = []

  constructor(people: number, nobodys: number) {
    for (let n = 1; n <= 4; n++)
      this.directory.tree.add({
        ...{ id: commune(n), kind: 'commune', name: `C${n}`, code: '', hint: '', ancestors: [] },
        // The first two are as far from where one asks.
        ...(n < 4 && { point: { lon: n === 1 ? -1 : n - 1, lat: 0 } }),
      })
    // Places that nobody is found in: those found are then fewer than the places.
    for (let n = 0; n < nobodys; n++) this.put({ ...newcomer(), themes: [], places: [commune(100 + n)] })
    for (let n = 0; n < people; n++) this.put(newcomer())
    for (const entry of this.#here) this.stayed.set(entry.id, entry)
  }

  put(entry: Entry): void {
    this.directory.put(entry)
    this.#here.push(entry)
  }

  change(shown: readonly Entry[]): void {
    // Those at the ends of the page are whom the links to the others name.
    for (const end of [shown[0], shown.at(-1)]) if (end && chance.is(0.5)) this.leave(end)
    if (chance.is(0.5)) this.leave(chance.pick(this.#here))
    if (chance.is(0.7)) this.put(newcomer())
  }

  /** It withdraws, or bears another name and acts elsewhere from now on. */
  leave({ id, associationId }: Entry): void {
    this.stayed.delete(id)
    const at = this.#here.findIndex((one) => one.id === id)
    const [gone] = at < 0 ? [] : this.#here.splice(at, 1)
    if (!gone) return
    this.directory.remove(associationId)
    const { name, folded, places, themes } = newcomer()
    if (chance.is(0.5)) this.put({ ...gone, name, folded, places, themes })
  }
}

const near = { lon: 0, lat: 0 }
const orders: { order: Sort; among: 'everyone' | 'some'; nobodys: number }[] = [
  { order: 'recent', among: 'everyone', nobodys: 0 },
  { order: 'recent', among: 'some', nobodys: 4_000 },
  { order: 'nom', among: 'everyone', nobodys: 0 },
  { order: 'nom', among: 'some', nobodys: 4_000 },
  { order: 'proche', among: 'everyone', nobodys: 0 },
  { order: 'proche', among: 'some', nobodys: 60 },
]

type Turn = { to: 'next' | 'previous'; from?: Cursor }

/** Turns pages until there are no more. */
function turned(world: World, filter: Filter, { to, from }: Turn): { met: Entry[]; last: DirectoryPage } {
  const size = 1 + chance.below(4)
  const met: Entry[] = []
  for (let cursor = from, turn = 0; turn < 1_000; turn++) {
    const page = pageOf(world.directory, find(world.directory, filter), filter, cursor, size)
    if (to === 'next') met.push(...page.lines)
    else met.unshift(...page.lines)
    if (!page[to]) return { met, last: page }
    cursor = page[to]
    world.change(page.lines)
  }
  throw new Error('The pages never end.')
}

const idsOf = (entries: Iterable<Entry>) => Array.from(entries, ({ id }) => id)

describe('turning pages while people leave, come and move', () => {
  it.each(orders)('misses and repeats nobody who stays: $order, $among', ({ order, among, nobodys }) => {
    for (let n = 0; n < (nobodys > 1_000 ? 15 : 150); n++) {
      const filter: Filter = {
        words: [],
        sort: order,
        near,
        ...(among === 'some' && { chosen: { theme: ['food'] } }),
      }
      const world = new World(5 + chance.below(30), nobodys)
      const whole = () => {
        const found = find(world.directory, filter)
        return pageOf(world.directory, found, filter, undefined, 10_000).lines
      }
      const before = whole()
      const { met, last } = turned(world, filter, { to: 'next' })
      const stayed = (entries: Entry[]) => idsOf(entries).filter((id) => world.stayed.has(id))
      expect(stayed(met)).toEqual(stayed(before))

      // The way back, from where the last page begins.
      if (!last.previous) continue
      const edge = last.previous
      const start = idsOf(whole()).indexOf(edge.id)
      for (const entry of whole()) world.stayed.set(entry.id, entry)
      const passed = whole().slice(0, start)
      if (chance.is(0.5)) world.leave(last.lines[0] as Entry)
      const back = turned(world, filter, { to: 'previous', from: edge })
      expect(stayed(back.met)).toEqual(stayed(passed))
    }
  })
})

it('shows those before when everyone after has left, and the other way round', () => {
  const world = new World(9, 0)
  const filter: Filter = { words: [], sort: 'recent' }
  const page = (cursor?: Cursor) =>
    pageOrNeighbour(world.directory, find(world.directory, filter), filter, cursor, 4)
  const first = page()
  const second = page(first.next)
  const third = page(second.next)
  for (const { associationId } of third.lines) world.directory.remove(associationId)
  const shown = page(second.next)
  expect(shown.lines.length).toBeGreaterThan(0)
  expect(idsOf([...first.lines, ...second.lines])).toEqual(expect.arrayContaining(idsOf(shown.lines)))
  for (const { associationId } of first.lines) world.directory.remove(associationId)
  expect(idsOf(page(second.previous).lines)).toEqual(idsOf(second.lines.slice(1)))
})

describe('an address from before', () => {
  const id = '00000000-0000-4000-8000-000000000000'
  const { directory } = new World(40, 0)
  const asked = (sort: Sort, cursor?: Cursor) => {
    const filter: Filter = { words: [], sort, near }
    return pageOf(directory, find(directory, filter), filter, cursor, 100).lines
  }

  it('that says a distance alone begins with everyone as far, or ends with them', () => {
    const everyone = asked('proche')
    const ring = everyone[10]?.metres ?? 0
    const after = asked('proche', { direction: 'after', key: String(ring), id })
    expect(after).toEqual(everyone.filter(({ metres = 0 }) => metres >= ring))
    const before = asked('proche', { direction: 'before', key: String(ring), id })
    expect(before).toEqual(everyone.filter(({ metres = 0 }) => metres <= ring))
  })

  it.each(['recent', 'proche'] as const)('whose words are of another order opens an end: %s', (sort) => {
    for (const key of ['', 'les lucioles', 'NaN', '1e999', '_', '-_-'])
      for (const direction of ['after', 'before'] as const)
        expect(asked(sort, { direction, key, id })).toEqual(asked(sort))
  })
})
