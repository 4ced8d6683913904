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
    '  Three things to try:',
    `  1. Read the charter, article by article, in plain French too: ${url}/charte`,
    `  2. Check its fingerprint: curl -s ${url}/charte/versions/1.txt | sha256sum`,
    `  3. Read the site in English: ${url}/en`,
    '',
    `  To write the next version of the charter, sign in as the national team: ${url}/connexion`,
    `  with the address ${demoTeamAddress}; its letter arrives in ${url}/boite-demo`,
    '',
    '  Ctrl-C stops the site and keeps its data.',
    '',
  ].join('\n')
}
