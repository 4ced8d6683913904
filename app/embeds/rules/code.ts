import { badgeHeight, badgeWidth } from './badge.ts'
import { script } from './script.ts'
import { frameAddress, heightOf, type Wanted, type Widget } from './wanted.ts'

type Code = { site: string; path: string; widget: Widget; wanted: Wanted; lang: string; title: string }

/** What to paste for a frame: works everywhere, runs no script. */
export function frameCode({ site, path, widget, wanted, title }: Code): string {
  const src = frameAddress(`${site}${path}`, wanted)
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" width="100%" height="${heightOf(widget, wanted)}" loading="lazy" style="border:0"></iframe>`
}

/** What to paste for a custom element: takes the type and colours of the page; a link without its script. */
export function elementCode({ site, widget, wanted, lang, title }: Code): string {
  const { territory, theme, lines } = wanted
  const attributes = [
    ...(territory ? [`territoire="${attribute(territory)}"`] : []),
    ...(theme ? [`theme="${attribute(theme)}"`] : []),
    ...(widget === 'liste' ? [`nombre="${lines}"`] : []),
    `lang="${lang}"`,
  ]
  const link = `<a href="${attribute(site)}/signataires">${attribute(title)}</a>`
  return [
    `<tissons-${widget} ${attributes.join(' ')}>${link}</tissons-${widget}>`,
    `<script src="${attribute(site)}${script.path}" integrity="${script.integrity}" crossorigin="anonymous" defer></script>`,
  ].join('\n')
}

/** What to paste for the badge of one signatory. */
export function badgeCode(image: string, page: string, text: string): string {
  return `<a href="${attribute(page)}"><img src="${attribute(image)}" alt="${attribute(text)}" width="${badgeWidth}" height="${badgeHeight}"></a>`
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
