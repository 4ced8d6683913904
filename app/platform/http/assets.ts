import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Addresses of the built style sheets (the site’s, and that of pages shown in other sites’ frames), script (when there is one) and fonts, as pages name them. */
export type Assets = {
  css: string
  embedCss: string
  js?: string
  /** What the pages of maps and filters, of one thing, and those where people write and tend, have instead. */
  kits: { detail?: { css: string }; explore?: { css: string }; workshop?: { css: string; js: string } }
  /** The interactive map, for those who open it. */
  liveMap?: string
  /** The worker of meetings under way. */
  liveWorker?: string
  fonts: string[]
}

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
    const detail = manifest['app/ui/styles/detail.css']
    const explore = manifest['app/ui/styles/explore.css']
    const workshop = [manifest['app/ui/styles/workshop.css'], manifest['app/ui/elements/workshop.ts']]
    const liveMap = manifest['app/signatories/elements/live-map.ts']
    const liveWorker = manifest['app/meetings/elements/live-worker.ts']
    const fonts = (style?.assets ?? []).filter((file) => file.endsWith('.woff2')).map((file) => `/${file}`)
    return {
      css: `/${style?.file}`,
      embedCss: `/${embed?.file}`,
      ...(script ? { js: `/${script.file}` } : {}),
      kits: {
        ...(detail ? { detail: { css: `/${detail.file}` } } : {}),
        ...(explore ? { explore: { css: `/${explore.file}` } } : {}),
        ...(workshop[0] && workshop[1]
          ? { workshop: { css: `/${workshop[0].file}`, js: `/${workshop[1].file}` } }
          : {}),
      },
      ...(liveMap ? { liveMap: `/${liveMap.file}` } : {}),
      ...(liveWorker ? { liveWorker: `/${liveWorker.file}` } : {}),
      fonts,
    }
  } catch {
    return { css: '/assets/main.css', embedCss: '/assets/embed.css', kits: {}, fonts: [] }
  }
}
