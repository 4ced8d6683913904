import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A real file too large to be kept with the code, for tests that are skipped where it is absent. Files are
 * looked for in the folder that `TISSONS_SHARED` names, else beside the project.
 * @example const { path, isThere, title } = sharedData('qpv/qpv2024.geojson', 'the real list of 2024')
 */
export function sharedData(file: string, what: string): { path: string; isThere: boolean; title: string } {
  const path = join(process.env.TISSONS_SHARED ?? join(import.meta.dirname, '../../shared/data'), file)
  const isThere = existsSync(path)
  return { path, isThere, title: isThere ? what : `${what} (skipped: no ${file} in TISSONS_SHARED)` }
}
