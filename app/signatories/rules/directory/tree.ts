import type { Point } from '../../../kernel/geo.ts'
import type { Territory } from '../../../territories/index.ts'

/** A territory where somebody acts, or that contains one. */
export type Branch = Territory & {
  /** Of those that contain it, France left out. */
  ancestors: string[]
  point?: Point
}

const widestFirst = ['france', 'region', 'departement', 'epci', 'commune', 'qpv']
/** They gather others across the steps from région to district: no step of their own. */
const isAside = ({ kind }: Branch) => !widestFirst.includes(kind)
/** Where the tree begins: France, or nowhere in particular. */
export const root = ''

/** Every territory the directory knows, and who contains whom. */
export class Tree {
  readonly #branches = new Map<string, Branch>()
  readonly #within = new Map<string, Set<string>>()
  #children = new Map<string, Branch[]>()
  #points = new Map<string, Point | undefined>()

  has(id: string): boolean {
    return this.#branches.has(id)
  }

  get(id: string): Branch | undefined {
    return this.#branches.get(id)
  }

  add(branch: Branch): void {
    this.#branches.set(branch.id, branch)
    for (const ancestor of [root, ...branch.ancestors]) {
      const within = this.#within.get(ancestor) ?? new Set()
      this.#within.set(ancestor, within.add(branch.id))
    }
    this.#children = new Map()
    this.#points = new Map()
  }

  /** The territories directly under one: nothing known stands between. In order of their names. */
  children(id: string): Branch[] {
    const known = this.#children.get(id)
    if (known) return known
    const inside = this.#within.get(id) ?? new Set<string>()
    const direct = [...inside].flatMap((each) => {
      const branch = this.#branches.get(each)
      return branch && !isAside(branch) && !this.#hasStepIn(branch, inside) ? [branch] : []
    })
    const children = direct.toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
    this.#children.set(id, children)
    return children
  }

  #hasStepIn({ ancestors }: Branch, inside: ReadonlySet<string>): boolean {
    return ancestors.some((id) => {
      const between = inside.has(id) && this.#branches.get(id)
      return between && !isAside(between)
    })
  }

  /** Those inside it of one kind. */
  inside(id: string, kind: Territory['kind']): Branch[] {
    return [...(this.#within.get(id) ?? [])].flatMap((each) => {
      const branch = this.#branches.get(each)
      return branch?.kind === kind ? [branch] : []
    })
  }

  /** From the widest territory that contains it down to itself. */
  path(id: string): Branch[] {
    const branch = this.#branches.get(id)
    if (!branch) return []
    const above = branch.ancestors
      .flatMap((each) => this.#branches.get(each) ?? [])
      .filter((each) => !isAside(each))
    return [...above.toSorted((a, b) => rank(a) - rank(b)), branch]
  }

  /** Where it is: its own point, else the middle of what is known inside it. */
  point(id: string): Point | undefined {
    if (!this.#points.has(id)) this.#points.set(id, this.#findPoint(id))
    return this.#points.get(id)
  }

  #findPoint(id: string): Point | undefined {
    const own = this.#branches.get(id)?.point
    if (own) return own
    const inside = [...(this.#within.get(id) ?? [])].flatMap((each) => this.#branches.get(each)?.point ?? [])
    if (inside.length === 0) return undefined
    const mean = (of: (point: Point) => number) =>
      inside.reduce((sum, each) => sum + of(each), 0) / inside.length
    return { lon: mean((point) => point.lon), lat: mean((point) => point.lat) }
  }
}

function rank({ kind }: Branch): number {
  return widestFirst.indexOf(kind)
}
