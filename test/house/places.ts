import { type Room, rooms } from '../../app/rooms.ts'

export type FloorPlan = Record<string, Room>
export const floorPlan: FloorPlan = rooms

/** Where a file of `app` stands: a room and its drawer, or the composition of the whole house. */
export type Place = { room: string; drawer: string } | { room: undefined; drawer: 'composition' }

/** Drawers of a room, and the tables and facts it declares. A door is `index` or `cards`. */
export const drawers = [
  'rules',
  'queries',
  'acts',
  'views',
  'cards',
  'letters',
  'papers',
  'pages',
  'jobs',
  'elements',
  'messages',
  'routes',
  'index',
  'tables',
  'facts',
  'shape',
] as const

/** The ground floor: no drawers, every file is its own door. */
export const groundFloor: readonly string[] = ['kernel', 'platform', 'ui']

/** Files outside the drawers, and the drawer whose rules they follow. */
const asIfIn: Record<string, string> = {
  // Pages of refusals: they answer for every room and must work without the database.
  'app/site/refusals.tsx': 'pages',
  // Gathers the custom elements of every room into the one script of the site.
  'app/ui/elements/main.ts': 'composition',
  'app/ui/elements/workshop.ts': 'composition',
}

/** @returns undefined for a file that is not in `app`. */
export function placeOf(path: string): Place | undefined {
  const [app, room, ...rest] = path.split('/')
  if (app !== 'app' || room === undefined) return undefined
  if (rest.length === 0 || asIfIn[path] === 'composition') return { room: undefined, drawer: 'composition' }
  return { room, drawer: asIfIn[path] ?? drawerOf(rest[0] ?? '') }
}

function drawerOf(name: string): string {
  return name.replace(/(\.test)?\.(tsx?|d\.ts)$/, '')
}

/** May others enter by this file? */
export function isDoor(path: string): boolean {
  return /^app\/[^/]+\/(index\.ts|cards\.tsx)$/.test(path)
}
