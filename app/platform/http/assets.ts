import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Addresses of the built style sheets (the site’s, and that of pages shown in other sites’ frames), script (when there is one) and fonts, as pages name them. */
export type Assets = {
  css: string
  embedCss: string
  js?: string
  /** What has, instead, the pages of data, of one thing, of maps and filters, and those where people write and tend. */
  kits: { [kit in Kit]?: { css: string; js?: string } }
  /** The interactive map, for those who open it. */
  liveMap?: string
  /** The worker of meetings under way. */
  liveWorker?: string
  fonts: string[]
}

type Kit = 'data' | 'detail' | 'explore' | 'workshop'

type Manifest = Record<string, { file: string; css?: string[]; assets?: string[] }>

/** Where the browser’s files are built; served under `/assets/`. */
export const clientFolder = join('dist', 'client')

/** Reads Vite’s manifest. Without a build (unit tests), plain names. */
export function readAssets(folder = clientFolder): Assets {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Manifest
    const style = manifest['app/ui/styles/main.css']
    const embed = manifest['app/ui/styles/embed.css']
    const script = manifest['app/ui/elements/main.ts']
    const liveMap = manifest['app/signatories/elements/live-map.ts']
    const liveWorker = manifest['app/meetings/elements/live-worker.ts']
    const fonts = (style?.assets ?? []).filter((file) => file.endsWith('.woff2')).map((file) => `/${file}`)
    return {
      css: `/${style?.file}`,
      embedCss: `/${embed?.file}`,
      ...(script ? { js: `/${script.file}` } : {}),
      kits: kitsOf(manifest),
      ...(liveMap ? { liveMap: `/${liveMap.file}` } : {}),
      ...(liveWorker ? { liveWorker: `/${liveWorker.file}` } : {}),
      fonts,
    }
  } catch {
    return { css: '/assets/main.css', embedCss: '/assets/embed.css', kits: {}, fonts: [] }
  }
}

const styles: Record<Kit, string> = {
  data: 'data-sets.css',
  detail: 'detail.css',
  explore: 'explore.css',
  workshop: 'workshop.css',
}

function kitsOf(manifest: Manifest): Assets['kits'] {
  const script = manifest['app/ui/elements/workshop.ts']
  const kits = Object.entries(styles).flatMap(([kit, style]) => {
    const css = manifest[`app/ui/styles/${style}`]?.file
    const js = kit === 'workshop' && script ? { js: `/${script.file}` } : {}
    return css ? [[kit, { css: `/${css}`, ...js }] as const] : []
  })
  return Object.fromEntries(kits)
}
