import { demoAddresses } from '../db/seeds/demo-people.ts'
import { demoTeamAddress } from '../db/seeds/demo-team.ts'
import type { Config } from './platform/config.ts'

/** What a newcomer reads when the site is up. */
export function welcome(config: Config): string {
  const { url } = config
  if (!config.demo) return `Tissons is up on ${url}`
  return [
    '',
    `  Tissons is up: ${url}`,
    '',
    '  Four things to try:',
    `  1. Sign for Les Marmites du Lac, or an association of your invention: ${url}/signer`,
    `     its letter arrives in the demonstration mailbox: ${url}/boite-demo`,
    `  2. See who has signed, and where they act: ${url}/signataires`,
    `  3. Write the next version of the charter: sign in at ${url}/connexion`,
    `     as the national team, ${demoTeamAddress}`,
    `  4. Act for an association or tend a quarter: sign in as ${demoAddresses.representative}`,
    `     or as ${demoAddresses.steward}`,
    '',
    `  In English: ${url}/en`,
    '',
    '  Ctrl-C stops the site and keeps its data.',
    '',
  ].join('\n')
}
