import { allowedAnyway, doorRules, groundRules, ownRules } from './drawer-rules.ts'
import { drawers, type FloorPlan, groundFloor, isDoor, type Place, placeOf } from './places.ts'
import { isTest, type Source } from './source.ts'
import { type Import, importsOf } from './syntax.ts'

type Step = { path: string; from: Place; to: Place; target: string; isType: boolean }

/** Every import of the house that goes where it may not, as sentences. */
export function checkRooms(sources: Source[], plan: FloorPlan): string[] {
  const files = sources.filter(({ path }) => path.startsWith('app/') && !isTest(path) && isCode(path))
  return [
    ...files.flatMap((file) => strangers(file.path, plan)),
    ...stepsOf(files).flatMap((step) => refusals(step, plan)),
  ]
}

function isCode(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith('.d.ts')
}

/** A file in no room, or in no drawer. */
function strangers(path: string, plan: FloorPlan): string[] {
  const place = placeOf(path)
  if (!place || place.room === undefined) return []
  if (!(place.room in plan))
    return [
      `${path}: name the room “${place.room}” in app/rooms.ts, or move the file to a room that is there.`,
    ]
  if (groundFloor.includes(place.room) || (drawers as readonly string[]).includes(place.drawer)) return []
  return [`${path}: “${place.drawer}” is not a drawer; put the file in one of ${drawers.join(', ')}.`]
}

function stepsOf(files: Source[]): Step[] {
  return files.flatMap((file) => {
    const from = placeOf(file.path)
    return importsOf(file).flatMap((one: Import) => {
      const to = placeOf(one.target)
      return from && to ? [{ path: file.path, from, to, target: one.target, isType: one.isType }] : []
    })
  })
}

function refusals(step: Step, plan: FloorPlan): string[] {
  if (`${step.path} → ${step.target}` in allowedAnyway) return []
  const why = whyNotStep(step, plan)
  return why ? [`${step.path}: ${why}`] : []
}

function whyNotStep(step: Step, plan: FloorPlan): string | undefined {
  const { from, to, target } = step
  if (from.room === undefined) return whyNotCompose(to, target)
  if (to.room === undefined)
    return step.isType
      ? undefined
      : `does not import ${target}; the composition knows the rooms, not the other way round.`
  if (from.room === to.room) return groundFloor.includes(to.room) ? undefined : whyNotInside(step)
  return whyNotElsewhere(step, plan)
}

/** The composition takes what a room offers to it: its door, routes, jobs, letters and custom elements. */
function whyNotCompose(to: Place, target: string): string | undefined {
  if (to.room === undefined || groundFloor.includes(to.room) || isDoor(target)) return undefined
  if (['routes', 'jobs', 'letters', 'elements'].includes(to.drawer)) return undefined
  return `take from ${to.room} its door, routes, jobs or elements, not ${target}.`
}

function whyNotInside({ from, to, target, isType }: Step): string | undefined {
  const allowed = ownRules[from.drawer]
  if (!allowed || from.drawer === to.drawer) return undefined
  if (allowed.values.includes(to.drawer)) return undefined
  if (allowed.types.includes(to.drawer))
    return isType
      ? undefined
      : `${from.drawer} import only types from ${to.drawer}: write “import type” for ${target}.`
  return `${from.drawer} do not import ${to.drawer} (${target}); STYLE.md says what each drawer may import.`
}

function whyNotElsewhere(step: Step, plan: FloorPlan): string | undefined {
  const { from, to, target, isType } = step
  if (from.room === undefined || to.room === undefined) return undefined
  const here = plan[from.room]
  const there = plan[to.room]
  if (!here || !there) return undefined
  if (groundFloor.includes(to.room)) return whyNotGround(step, here.level, there.level)
  if (there.level >= here.level)
    return `${from.room} may not go upstairs to ${to.room} (${target}); announce a fact and let app/reactions.ts inform it.`
  if (!here.mayEnter.includes(to.room))
    return `${from.room} may not enter ${to.room}; if it must, say so in app/rooms.ts (${target}).`
  if (!isDoor(target)) return `enter ${to.room} by its door (index.ts or cards.tsx), not by ${target}.`
  const allowed = doorRules[from.drawer]
  if (!allowed || isType || allowed.includes(to.drawer)) return undefined
  return `${from.drawer} import only ${allowed.length > 0 ? `types and ${allowed.join(', ')}` : 'types'} from the doors of other rooms, not ${target}.`
}

function whyNotGround({ from, to, target, isType }: Step, here: number, there: number): string | undefined {
  if (from.room === undefined || to.room === undefined) return undefined
  if (there >= here) return `${from.room} stands below ${to.room} and may not import ${target}.`
  if (groundFloor.includes(from.room)) return undefined
  const allowed = groundRules[from.drawer]
  if (!allowed || isType) return undefined
  if (allowed.some((start) => target.startsWith(`app/${start}`))) return undefined
  return `${from.drawer} do not import ${target}; STYLE.md says what each drawer may import.`
}

/** Permissions of the floor plan that no import uses. */
export function unusedPermissions(sources: Source[], plan: FloorPlan): string[] {
  const used = new Set(
    stepsOf(sources.filter(({ path }) => path.startsWith('app/') && isCode(path))).map(
      ({ from, to }) => `${from.room} ${to.room}`,
    ),
  )
  return Object.entries(plan).flatMap(([room, { mayEnter }]) =>
    mayEnter
      .filter((other) => !used.has(`${room} ${other}`))
      .map((other) => `app/rooms.ts: ${room} may enter ${other} and never does; take the permission away.`),
  )
}
