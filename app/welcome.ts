import type { Config } from './platform/config.ts'

/** What a newcomer reads when the site is up. */
export function welcome(config: Config): string {
  const { url } = config
  if (!config.demo) return `Tissons is up on ${url}`
  return [
    '',
    `  Tissons is up: ${url}`,
    `  Letters of the demonstration: ${url}/boite-demo`,
    '',
    '  Three things to try:',
    `  1. Read the charter, then sign it for an imaginary association: ${url}/signer`,
    '     (the letter with the button arrives in the demonstration mailbox)',
    `  2. Search who signed: ${url}/signataires?q=atelier`,
    `  3. Write the next version of the charter as the national team: ${url}/connexion?email=equipe@tissons.example`,
    '     (the sign-in link arrives in the same mailbox)',
    '',
    '  Everything shown is fictional. Ctrl-C stops the site and keeps its data.',
    '',
  ].join('\n')
}
