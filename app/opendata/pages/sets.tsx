import type { Ctx, Handler } from '../../platform/http/route.ts'
import { licence } from '../../signatories/index.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { countDays } from '../queries/counts.ts'
import { dataSets, type SetName } from '../rules/data-set.ts'
import { rowsOf } from '../shape/rows.ts'
import { schemaWords } from '../shape/words.ts'
import { DataIndex } from '../views/data-index.tsx'
import { DataSetView } from '../views/data-set.tsx'
import type { SampleRow } from '../views/sample.tsx'

/** A century of days. */
const everyDay = 36_525
const sampleLines = 3

/** `/donnees` */
export function dataIndex(c: Ctx): Response {
  const { title, description } = messages(c.var.lang).index
  const { url, publisher } = c.var.site.config
  const body = <DataIndex lang={c.var.lang} site={url} licence={licence} contact={publisher.contact} />
  return show(c, { title, description, wide: true }, body)
}

/** `/donnees/associations`: files, dictionary and first lines of one data set. */
export function dataSet(name: SetName): Handler {
  return async (c) => {
    const { site, lang } = c.var
    const words = schemaWords(name, lang)
    const body = (
      <DataSetView
        {...{ lang, words, licence }}
        set={dataSets[name]}
        sample={await firstRows(c, name)}
        days={name === 'comptes' ? await countDays(site.db, everyDay) : undefined}
        site={site.config.url}
        contact={site.config.publisher.contact}
      />
    )
    const over = messages(lang).set.over
    return show(
      c,
      { title: `${words.title}, ${over.toLowerCase()}`, description: words.description, wide: true },
      body,
    )
  }
}

async function firstRows(c: Ctx, name: SetName): Promise<SampleRow[]> {
  for await (const rows of rowsOf[name]({ site: c.var.site, lang: c.var.lang, size: sampleLines }))
    if (rows.length > 0) return rows.slice(0, sampleLines)
  return []
}
