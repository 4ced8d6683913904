import type { Theme } from '../../associations/index.ts'
import type { Dye, Weft } from '../../ui/cloth.ts'

/** The latest threads that are shown; the cloth woven before them is rolled away. */
export const shownThreads = 32

/** What the cloth needs to know of a signatory; of one who asked not to be named, nothing. */
export type Woven = { themes: Theme[]; isNetwork: boolean; territories: string[] }

/** Two themes that are neighbours in life share a plant. */
const dyeOfTheme: Record<Theme, Dye> = {
  food: 'weld',
  children: 'rose',
  culture: 'madder',
  digital: 'indigo',
  education: 'indigo',
  employment: 'walnut',
  environment: 'green',
  health: 'rose',
  housing: 'walnut',
  rights: 'madder',
  'social-centre': 'weld',
  sport: 'green',
}

/** A signatory’s thread: the colour of its first theme, undyed walnut when it has none. */
export function weave({ themes, isNetwork, territories }: Woven, warpCount: number): Weft {
  const [theme] = themes
  return {
    dye: theme ? dyeOfTheme[theme] : 'walnut',
    network: isNetwork,
    warps: [...new Set(territories.map((territory) => hash(territory) % warpCount))],
  }
}

/** A territory keeps its warp thread whatever happens to the others; in a large register several share one. */
function hash(territoryId: string): number {
  return [...territoryId].reduce((sum, one) => (sum * 31 + (one.codePointAt(0) ?? 0)) % 1_000_003, 7)
}
