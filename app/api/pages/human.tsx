import { localVersionRecords } from '../../opendata/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { registerRecords } from '../../signatories/index.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { ApiPage } from '../views/api-page.tsx'

/** `/api`: the description for people, with examples taken from the register as it is. */
export async function apiPage(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const t = messages(lang).human
  const { records } = await registerRecords(site.db, { words: [] }, undefined, 1)
  const [latest] = records
  const [adopted] = await localVersionRecords(site.db, 1)
  const examples = {
    slug: latest?.slug ?? 'les-glaneurs',
    id: latest?.places[0]?.id ?? 'france:FR',
    theme: latest?.themes[0] ?? 'food',
    number: '1',
    charter: adopted?.slug ?? 'charte-de-cooperation',
    q: latest?.name.split(' ').at(-1) ?? 'jardins',
    place: latest?.places[0]?.name ?? 'France',
    lon: String(latest?.places[0]?.lon ?? 2.35),
    lat: String(latest?.places[0]?.lat ?? 48.85),
  }
  const body = <ApiPage lang={lang} site={site.config.url} examples={examples} />
  return show(c, { title: t.title, description: t.description, wide: true }, body)
}
