import type { ComponentChild } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { isTheme, themeName } from '../../associations/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { kindName, namedCounts, registerRecords } from '../../signatories/index.ts'
import { type Territory, territoriesByIds } from '../../territories/index.ts'
import { readWanted, type Wanted } from '../rules/wanted.ts'
import { Frame, FrameCounts, FrameList, FrameUnknown } from '../views/frame.tsx'

/** `/integrer/compteur?territoire=&theme=` */
export function counterFrame(c: Ctx): Promise<Response> {
  return framed(c, async (wanted) => {
    const counts = await namedCounts(c.var.site.db, filterOf(wanted))
    return <FrameCounts counts={counts} lang={c.var.lang} />
  })
}

/** `/integrer/liste?territoire=&theme=&nombre=` */
export function listFrame(c: Ctx): Promise<Response> {
  return framed(c, async (wanted) => {
    const { records } = await registerRecords(c.var.site.db, filterOf(wanted), undefined, wanted.lines)
    const lines = records.map(({ slug, name, kind, commune }) => ({
      slug,
      name,
      about: [kindName(c.var.lang, kind), commune].filter(Boolean).join(' · '),
    }))
    return <FrameList lines={lines} lang={c.var.lang} />
  })
}

async function framed(c: Ctx, body: (wanted: Wanted) => Promise<ComponentChild>): Promise<Response> {
  const { site, lang } = c.var
  const wanted = readWanted(new URL(c.req.url).searchParams, isTheme)
  const [territory] = wanted.territory ? await territoriesByIds(site.db, [wanted.territory]) : []
  const isUnknown = wanted.territory !== undefined && !territory
  const html = renderToString(
    <Frame
      lang={lang}
      css={site.assets.embedCss}
      place={territory?.name}
      theme={wanted.theme && themeName(lang, wanted.theme)}
      more={localPath(lang, registerPath(wanted, territory))}
    >
      {isUnknown ? <FrameUnknown lang={lang} /> : await body(wanted)}
    </Frame>,
  )
  return c.html(`<!doctype html>${html}`, isUnknown ? 404 : 200)
}

function filterOf({ territory, theme }: Wanted) {
  const isWhole = territory === undefined || territory.startsWith('france:')
  return {
    words: [],
    ...(!isWhole && { territoryId: territory }),
    ...(theme && { chosen: { theme: [theme] } }),
  }
}

/** The register with the same filters. */
function registerPath({ theme }: Wanted, territory: Territory | undefined): string {
  const query = new URLSearchParams({
    ...(territory && { lieu: territory.name, 'lieu-choice': territory.id }),
    ...(theme && { theme }),
  })
  return query.size > 0 ? `/signataires?${query}` : '/signataires'
}
