import type { Theme } from '../../associations/index.ts'

export const widgets = ['compteur', 'liste', 'carte'] as const
export type Widget = (typeof widgets)[number]

/** What a site wants to show of the register. */
export type Wanted = { territory?: string; theme?: Theme; lines: number }

const usualLines = 5
const mostLines = 20

/** Reads `?territoire=&theme=&nombre=`. A theme we do not know is no filter, a number too large is the largest. */
export function readWanted(query: URLSearchParams, isTheme: (text: string) => text is Theme): Wanted {
  const theme = query.get('theme') ?? ''
  const territory = query.get('territoire')?.slice(0, 80)
  const lines = Math.round(Number(query.get('nombre') ?? usualLines)) || usualLines
  return {
    ...(territory && { territory }),
    ...(isTheme(theme) && { theme }),
    lines: Math.min(mostLines, Math.max(1, lines)),
  }
}

/** The address of a frame, with nothing that is usual. */
export function frameAddress(path: string, { territory, theme, lines }: Wanted): string {
  const query = new URLSearchParams({
    ...(territory && { territoire: territory }),
    ...(theme && { theme }),
    ...(lines !== usualLines && { nombre: String(lines) }),
  })
  return query.size > 0 ? `${path}?${query}` : path
}

/** Height that holds a widget without a bar to scroll, at the width of a phone. */
export function heightOf(widget: Widget, { lines }: Wanted): number {
  if (widget === 'carte') return 640
  return widget === 'compteur' ? 240 : 140 + lines * 66
}
