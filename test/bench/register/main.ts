import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../../../app/platform/db/database.ts'
import { openBenchSite } from '../site.ts'
import { importing } from './importing.ts'
import { searching } from './searching.ts'
import { writeWaldec } from './waldec.ts'

/** `npm run bench -- register`: the national register of a fictional country, brought in and searched. */
const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== 'register'),
  options: {
    rows: { type: 'string', default: '2000000' },
    names: { type: 'string', default: '1000' },
    file: { type: 'string' },
  },
})
const say = (line: string) => console.log(`  … ${line}`)
const folder = mkdtempSync(join(tmpdir(), 'tissons-register-bench-'))
const file = values.file ?? join(folder, 'waldec.csv')
const site = await openBenchSite()
try {
  if (!existsSync(file)) {
    say(`A file of ${values.rows} fictional associations`)
    await writeWaldec(file, Number(values.rows))
  }
  for (const line of await importing(site, file, say)) console.log(line)
  const sql = connect(site.database, 1)
  for (const line of await searching(sql, Number(values.names), say)) console.log(line)
  await sql.end()
  console.log(
    `load of the machine: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  )
} finally {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
}
