import { boundsOf } from '../../../kernel/geo.ts'
import type { Directory } from '../directory/directory.ts'
import { type Among, countAt } from '../directory/find.ts'
import { type Branch, root } from '../directory/tree.ts'
import { wholeCountry, width } from './country.ts'
import { boundsAround, type Frame, polygonsIn } from './frame.ts'
import { middleOf, outlineOf } from './outlines.ts'
import { type Here, mostOf, type Picture, type PointOf, spotsIn } from './spots.ts'

export type DirectoryMap = {
  width: number
  height: number
  pictures: Picture[]
  /** Everything that is drawn and what could not be, in order of names: the map in words. */
  here: Here[]
}

/** The map of those found, at the scale of a territory, or of France. */
export function mapOf(directory: Directory, found: Among, territoryId: string = root): DirectoryMap {
  const { tree } = directory
  const around = tree.get(territoryId) ?? onlyOne(directory, found)
  const here = placesToDraw(directory, around).flatMap((territory): Here[] => {
    const count = countAt(directory, territory.id, found)
    return count.associations + count.networks > 0 ? [{ territory, ...count }] : []
  })
  const pointOf: PointOf = ({ id }) => middleOf(id) ?? tree.point(id)
  const pictures = around ? [closeUp(directory, around, here, pointOf)] : wholeCountry(here, pointOf)
  const bottom = Math.max(...pictures.map(({ y, height, label }) => y + height + (label ? 28 : 0)))
  return { width, height: bottom, pictures, here: here.toSorted(byName) }
}

/** Where everyone found acts, when it is one place only: a whole country would show a single circle. */
function onlyOne(directory: Directory, found: Among): Branch | undefined {
  const [first, ...others] = directory.tree.inside(root, 'departement').filter(({ id }) => {
    const { associations, networks } = countAt(directory, id, found)
    return associations + networks > 0
  })
  return others.length === 0 ? first : undefined
}

/** What is drawn under a territory: kinds whose circles would hide one another are jumped over. */
function placesToDraw({ tree }: Directory, around: Branch | undefined): Branch[] {
  if (!around) return tree.inside(root, 'departement')
  const kinds: Branch['kind'][] =
    around.kind === 'region'
      ? ['departement', 'commune', 'qpv']
      : around.kind === 'commune'
        ? ['qpv']
        : ['commune', 'qpv']
  for (const kind of kinds) {
    const inside = tree.inside(around.id, kind)
    if (inside.length > 0) return inside
  }
  return [around]
}

/** One territory: its outline when we have it, else the ground its places stand on. */
function closeUp(directory: Directory, around: Branch, here: readonly Here[], pointOf: PointOf): Picture {
  const { tree } = directory
  const departements =
    around.kind === 'departement'
      ? [around]
      : around.kind === 'region'
        ? tree.inside(around.id, 'departement')
        : []
  const polygons = departements.flatMap(({ id }) => outlineOf(id) ?? [])
  const points = here.flatMap(({ territory }) => pointOf(territory) ?? [])
  const own = pointOf(around)
  const all = points.length > 0 ? points : own ? [own] : [{ lon: 2.5, lat: 46.5 }]
  const bounds = polygons.length > 0 ? boundsOf(polygons) : boundsAround(all)
  const frame: Frame = { x: 20, y: 20, width: width - 40, height: 440, bounds }
  const spots = spotsIn(frame, here, pointOf, mostOf(here))
  const ground = polygons.length > 0 ? polygonsIn(frame, polygons) : groundUnder(spots)
  return { ...frame, ground, lines: '', spots }
}

/** A line through the places, drawn thick and round, makes the ground they share. */
function groundUnder(spots: readonly { x: number; y: number }[]): string {
  const middle = { x: mean(spots.map(({ x }) => x)), y: mean(spots.map(({ y }) => y)) }
  const angle = ({ x, y }: { x: number; y: number }) => Math.atan2(y - middle.y, x - middle.x)
  const round = spots.toSorted((a, b) => angle(a) - angle(b)).map(({ x, y }) => `${x} ${y}`)
  return round.length > 0 ? `M${round.join('L')}z` : ''
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length)
}

function byName(a: Here, b: Here): number {
  return a.territory.name.localeCompare(b.territory.name, 'fr')
}
