import type { DirectoryMap } from '../../signatories/index.ts'

type Here = DirectoryMap['here'][number]
/** A place of the map in words, and where it leads. */
export type PlaceWords = { name: string; count: string; url: string }

/** A map as a program draws it: version 2 of the script of the elements reads these names, for ever. */
export function shapesOf(map: DirectoryMap, wordsOf: (here: Here) => PlaceWords) {
  const { width, height, pictures, here } = map
  return {
    width,
    height,
    grounds: pictures.flatMap(({ ground, label, spots }) =>
      ground ? [{ d: ground, isShared: !label && spots.length > 0 }] : [],
    ),
    lines: pictures.flatMap(({ lines }) => (lines ? [lines] : [])),
    insets: pictures.flatMap(({ label, x, y, width: across, height: down }) =>
      label ? [{ label, x, y, width: across, height: down }] : [],
    ),
    spots: pictures.flatMap(({ spots }) =>
      spots.map((spot) => ({
        x: spot.x,
        y: spot.y,
        radius: spot.radius,
        associations: spot.associations,
        networks: spot.networks,
        ...wordsOf(spot),
      })),
    ),
    places: here.map(wordsOf),
  }
}
