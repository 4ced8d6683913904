import type { ComponentChildren } from 'preact'
import { formatNumber, type Lang, localPath } from '../../platform/languages.ts'
import { DrawnMap, MapWords } from '../../signatories/cards.tsx'
import type { DirectoryMap, Question } from '../../signatories/index.ts'
import { messages } from '../messages/index.ts'

type FrameProps = {
  lang: Lang
  css: string
  /** Where, in words; everywhere without one. */
  place: string | undefined
  theme: string | undefined
  /** The register, filtered alike. */
  more: string
  children: ComponentChildren
}

/** A page made to stand in another site’s frame: one style sheet, no script, no font, links that leave the frame. */
export function Frame({ lang, css, place, theme, more, children }: FrameProps) {
  const t = messages(lang).frame
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <title>{t.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={css} />
      </head>
      <body>
        <main class="embed" aria-labelledby="ici">
          <h1 id="ici">{place ? t.where(place) : t.everywhere}</h1>
          {theme && <p class="embed-theme">{t.about(theme)}</p>}
          {children}
          <p>
            <Leaving href={more} lang={lang}>
              {t.more}
            </Leaving>
          </p>
        </main>
      </body>
    </html>
  )
}

function Leaving({ href, lang, children }: { href: string; lang: Lang; children: ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
      <span class="visually-hidden"> ({messages(lang).frame.newTab})</span>
    </a>
  )
}

type CountsProps = { counts: { associations: number; networks: number }; lang: Lang }

/** Associations and networks, each with its own number. */
export function FrameCounts({ counts, lang }: CountsProps) {
  const t = messages(lang).frame
  const { associations, networks } = counts
  if (associations + networks === 0) return <p>{t.nobody}</p>
  return (
    <>
      <p class="embed-count">
        <strong>{formatNumber(lang, associations)}</strong> {t.associations(associations)}
      </p>
      {networks > 0 && (
        <>
          <p class="embed-count">
            <strong>{formatNumber(lang, networks)}</strong> {t.networks(networks)}
          </p>
          <p class="embed-note">{t.apart}</p>
        </>
      )}
    </>
  )
}

export type FrameLine = { slug: string; name: string; about: string }

/** The latest to sign, each with a way to its page. */
export function FrameList({ lines, lang }: { lines: readonly FrameLine[]; lang: Lang }) {
  if (lines.length === 0) return <p>{messages(lang).frame.nobody}</p>
  return (
    <ul class="embed-list">
      {lines.map(({ slug, name, about }) => (
        <li key={slug}>
          <Leaving href={localPath(lang, `/associations/${slug}`)} lang={lang}>
            {name}
          </Leaving>
          <span class="embed-note">{about}</span>
        </li>
      ))}
    </ul>
  )
}

type MapProps = { map: DirectoryMap; question: Question; lang: Lang }

/** The drawn map, each place with a way to those who act there; and the same in words, folded. */
export function FrameMap({ map, question, lang }: MapProps) {
  const t = messages(lang).frame
  if (map.here.length === 0) return <p>{t.nobody}</p>
  return (
    <>
      <DrawnMap {...{ map, question, lang }} leaving />
      <details>
        <summary>{t.inWords}</summary>
        <MapWords here={map.here} {...{ question, lang }} leaving />
      </details>
    </>
  )
}

/** Said in the frame itself: whoever pasted the code sees what to correct. */
export function FrameUnknown({ lang }: { lang: Lang }) {
  return <p>{messages(lang).frame.unknown}</p>
}
