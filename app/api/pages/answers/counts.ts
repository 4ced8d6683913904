import { countDays } from '../../../opendata/index.ts'
import type { Shaped } from '../../rules/shapes.ts'
import { type Ask, pageOf } from '../ask.ts'

/** Day by day, oldest first. */
export async function listCountDays(ask: Ask): Promise<Shaped<'CountDayPage'>> {
  const { c, asked } = ask
  const [cursor] = asked.cursor
  const days = await countDays(c.var.site.db, asked.limit + 1, cursor ?? asked.values.after)
  return pageOf(
    ask,
    days,
    ({ isRebuilt, ...day }) => ({ ...day, is_rebuilt: isRebuilt }),
    ({ day }) => [day],
  )
}
