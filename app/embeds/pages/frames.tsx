import type { ComponentChild } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { themeName } from '../../associations/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { addressOf, kindName, namedCounts, registerMap, registerRecords } from '../../signatories/index.ts'
import { Frame, FrameCounts, FrameList, FrameMap, FrameUnknown } from '../views/frame.tsx'
import { type AskedPlace, askedPlace, filterOf, questionOf } from './asked-place.ts'

/** `/integrer/compteur?territoire=&theme=` */
export function counterFrame(c: Ctx): Promise<Response> {
  return framed(c, async ({ wanted }) => {
    const counts = await namedCounts(c.var.site.db, filterOf(wanted))
    return <FrameCounts counts={counts} lang={c.var.lang} />
  })
}

/** `/integrer/liste?territoire=&theme=&nombre=` */
export function listFrame(c: Ctx): Promise<Response> {
  return framed(c, async ({ wanted }) => {
    const { records } = await registerRecords(c.var.site.db, filterOf(wanted), undefined, wanted.lines)
    const lines = records.map(({ slug, name, kind, commune }) => ({
      slug,
      name,
      about: [kindName(c.var.lang, kind), commune].filter(Boolean).join(' · '),
    }))
    return <FrameList lines={lines} lang={c.var.lang} />
  })
}

/** `/integrer/carte?territoire=&theme=` */
export function mapFrame(c: Ctx): Promise<Response> {
  return framed(c, async (asked) => {
    const map = await registerMap(c.var.site.db, filterOf(asked.wanted))
    return <FrameMap map={map} question={{ ...questionOf(asked), view: 'map' }} lang={c.var.lang} />
  })
}

async function framed(c: Ctx, body: (asked: AskedPlace) => Promise<ComponentChild>): Promise<Response> {
  const { site, lang } = c.var
  const asked = await askedPlace(c)
  const { wanted, territory, isUnknown } = asked
  const html = renderToString(
    <Frame
      lang={lang}
      css={site.assets.embedCss}
      place={territory?.name}
      theme={wanted.theme && themeName(lang, wanted.theme)}
      more={addressOf(localPath(lang, '/signataires'), questionOf(asked))}
    >
      {isUnknown ? <FrameUnknown lang={lang} /> : await body(asked)}
    </Frame>,
  )
  return c.html(`<!doctype html>${html}`, isUnknown ? 404 : 200)
}
