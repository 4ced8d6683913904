import { addToTeam, removeFromTeam, teamMembers } from '../app/accounts/index.ts'
import { readEmail } from '../app/kernel/email.ts'
import { type Db, database } from '../app/platform/db/database.ts'
import { type Command, OperatorError } from './command.ts'
import { onDatabase } from './on-database.ts'

/** `bin/tissons team …`: who may write the charter. */
export const team: Command = {
  usage: 'team add E-MAIL | team remove E-MAIL | team list',
  purpose: 'says who is in the national team: those people sign in at /connexion and write the charter',
  async run([verb, address, ...rest], config) {
    const what = readVerb(verb, address, rest)
    const lines = await onDatabase(config, (sql) => runVerb(database(sql), what))
    for (const line of lines) console.log(line)
  },
}

type What = { verb: 'list' } | { verb: 'add' | 'remove'; email: string }

function readVerb(verb: string | undefined, address = '', rest: string[] = []): What {
  if (verb === 'list' && address === '') return { verb }
  if ((verb !== 'add' && verb !== 'remove') || rest.length > 0)
    throw new OperatorError(`Say: bin/tissons ${team.usage}`)
  const email = readEmail(address)
  if (!email.ok) throw new OperatorError(`“${address}” is not an e-mail address.`)
  return { verb, email: email.value }
}

/** Does what was asked and answers in lines for the operator. */
export async function runVerb(db: Db, what: What, now = new Date()): Promise<string[]> {
  if (what.verb === 'list') {
    const members = await teamMembers(db)
    const lines = members.map(({ email, addedAt }) => `${email}  since ${addedAt.toISOString().slice(0, 10)}`)
    return lines.length > 0 ? lines : ['Nobody is in the team yet: bin/tissons team add E-MAIL']
  }
  const { email } = what
  if (what.verb === 'add') {
    await db.transaction().execute((tx) => addToTeam(tx, email, 'operator', now))
    return [`${email} is in the team, and may sign in at /connexion.`]
  }
  const removed = await db.transaction().execute((tx) => removeFromTeam(tx, email))
  if (!removed) throw new OperatorError(`${email} was not in the team.`)
  return [`${email} is out of the team, and signed out everywhere.`]
}
