import { type Cell, csvParts } from '../../platform/files/written-csv.ts'
import { jsonParts } from '../../platform/files/written-json.ts'
import { flow } from '../../platform/http/flow.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import { whenChanged } from '../../platform/http/when-changed.ts'
import { lastChange, licence } from '../../signatories/index.ts'
import { listMark } from '../rules/column.ts'
import { dataSets, type SetName } from '../rules/data-set.ts'
import { tableSchemaOf } from '../rules/table-schema.ts'
import type { Value } from '../shape/row.ts'
import { rowsOf } from '../shape/rows.ts'
import { schemaWords } from '../shape/words.ts'

const batch = 1_000

/** `/donnees/associations.csv`: a whole data set, sent as it is read. */
export function csvOf(name: SetName): Handler {
  return async (c) => {
    const columns = Object.keys(dataSets[name].columns)
    return ifChanged(c, () =>
      flow(c, {
        type: 'text/csv; charset=utf-8; header=present',
        file: `${name}.csv`,
        parts: csvParts(
          columns,
          mapped(rows(c, name), (row) => columns.map((column) => cellOf(row[column]))),
        ),
      }),
    )
  }
}

/** `/donnees/associations.json`: the same, lists as lists. */
export function jsonOf(name: SetName): Handler {
  return async (c) => {
    const head = { licence, schema: `${c.var.site.config.url}/donnees/${name}/schema.json` }
    return ifChanged(c, () =>
      flow(c, {
        type: 'application/json; charset=utf-8',
        file: `${name}.json`,
        parts: jsonParts(head, 'donnees', rows(c, name)),
      }),
    )
  }
}

/** `/donnees/associations/schema.json`: what its columns are, for programs. */
export function schemaOf(name: SetName): Handler {
  return (c) => {
    const schema = tableSchemaOf(dataSets[name], schemaWords(name, c.var.lang), c.var.site.config.url)
    c.header('content-type', 'application/json; charset=utf-8')
    return c.body(JSON.stringify(schema, undefined, 2))
  }
}

function rows(c: Ctx, name: SetName): AsyncGenerator<Record<string, Value>[], void> {
  return rowsOf[name]({ site: c.var.site, lang: c.var.lang, size: batch })
}

function cellOf(value: Value = null): Cell {
  return typeof value === 'object' && value !== null ? value.join(listMark) : value
}

async function* mapped<A, B>(batches: AsyncIterable<A[]>, make: (one: A) => B) {
  for await (const rows of batches) yield rows.map(make)
}

async function ifChanged(c: Ctx, send: () => Response): Promise<Response> {
  c.header('link', `<${licence}>; rel="license"`)
  return whenChanged(c, await lastChange(c.var.site.db), send)
}
