import { afterAll, expect, it } from 'vitest'
import { readConfig } from '../app/platform/config.ts'
import { connect, database } from '../app/platform/db/database.ts'
import { testDatabase } from '../test/database.ts'
import { runVerb, team } from './team.ts'

const sql = connect((await testDatabase()).web, 2)
const db = database(sql)
afterAll(() => sql.end())

it('adds, lists and removes a member of the team', async () => {
  expect(await runVerb(db, { verb: 'list' })).toEqual([
    'Nobody is in the team yet: bin/tissons team add E-MAIL',
  ])
  const email = 'samir@mouvement.example'
  const now = new Date('2026-11-14T20:00:00Z')
  await runVerb(db, { verb: 'add', email }, now)
  await runVerb(db, { verb: 'add', email: email.toUpperCase() }, now)
  expect(await runVerb(db, { verb: 'list' })).toEqual([`${email}  since 2026-11-14`])
  await runVerb(db, { verb: 'remove', email })
  await expect(runVerb(db, { verb: 'remove', email })).rejects.toThrow('was not in the team')
})

it('says how to ask when it does not understand', async () => {
  const config = readConfig({})
  await expect(team.run([], config)).rejects.toThrow('Say: bin/tissons team add E-MAIL')
  await expect(team.run(['add', 'a@x.example', 'b@x.example'], config)).rejects.toThrow('Say:')
  await expect(team.run(['add', 'samir'], config)).rejects.toThrow('“samir” is not an e-mail address.')
})
