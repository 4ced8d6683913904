import type { Db, Tx } from '../../platform/db/database.ts'
import type { Reader, ToldPart, WeeklyPart } from '../rules/part.ts'
import type { Stretch } from '../rules/week.ts'

/** What there is to tell somebody, part after part; nothing when nothing is new. */
export async function toldTo(
  db: Db | Tx,
  parts: readonly WeeklyPart[],
  reader: Reader,
  stretch: Stretch,
): Promise<ToldPart[]> {
  const told: ToldPart[] = []
  for (const { news, ...part } of parts) told.push({ ...part, ...(await news(db, reader, stretch)) })
  return told.filter(({ total }) => total > 0)
}
