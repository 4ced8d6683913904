// Applies an import row by row, says a line for each, and goes on until it is done or killed.
import { applyNext } from '../../app/intake/acts/apply.ts'
import { type Connection, connect } from '../../app/platform/db/database.ts'
import { transaction } from '../../app/platform/db/transaction.ts'

const [connection = '', intakeId = ''] = process.argv.slice(2)
const sql = connect(JSON.parse(connection) as Connection, 2)
let left: 'more' | 'done' = 'more'
while (left === 'more') {
  left = await transaction(sql, (tx) => applyNext(tx, intakeId, new Date()))
  console.log(left)
}
await sql.end()
