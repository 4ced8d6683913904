import type { Db, Sql } from '../../platform/db/database.ts'
import { communesByCode, containedIn, districtAnswer } from '../../territories/index.ts'
import type { Candidate } from '../rules/verdict.ts'

/** An address as a service of addresses understood it. */
export type Located = {
  label: string
  precision: string
  score: number
  lon: number
  lat: number
  communeCode: string
  commune: string
}

/** Below, even a number may be that of another street. */
const sureScore = 0.7

/**
 * What is true where each address may be: at its number, else anywhere in its commune. Undefined before any
 * perimeter is there.
 */
export async function candidatesOf(
  db: Db,
  sql: Sql,
  located: readonly Located[],
): Promise<Candidate[] | undefined> {
  if (!(await districtAnswer(sql, { lon: 0, lat: 0 }))) return undefined
  return Promise.all(
    located.map(async ({ label, precision, score, lon, lat, communeCode, commune }) => {
      const isFine = precision === 'housenumber' && score >= sureScore
      const there = isFine ? await districtAnswer(sql, { lon, lat }) : await wholeCommune(db, communeCode)
      return { ...{ label, score, lon, lat, commune, isFine, there } }
    }),
  )
}

/** A commune without a district is outside everywhere; of any other nothing can be said. */
async function wholeCommune(db: Db, code: string): Promise<Candidate['there']> {
  const id = (await communesByCode(db, [code])).get(code)
  if (!id || (await containedIn(db, id, 'qpv')).length > 0) return undefined
  return { answer: 'outside', qpv: [], sure: 0 }
}
