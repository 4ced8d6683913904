import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Addresses of the built style sheet, script and fonts, as pages name them. */
export type Assets = { css: string; js: string; preload: string[] }

type Manifest = Record<string, { file: string; css?: string[]; assets?: string[] }>

/** Where the browser’s files are built; served under `/assets/`. */
export const clientFolder = join('dist', 'client')

/** Reads Vite’s manifest. Without a build (unit tests), plain names. */
export function readAssets(folder = clientFolder): Assets {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Manifest
    const style = manifest['app/ui/styles/main.css']
    const script = manifest['app/ui/elements/main.ts']
    return { css: `/${style?.file}`, js: `/${script?.file}`, preload: [] }
  } catch {
    return { css: '/assets/main.css', js: '/assets/main.js', preload: [] }
  }
}
