import type { Site } from '../../platform/http/site.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { tidyMail as tidy } from '../acts/tidy.ts'
import { strayedLetter } from '../letters/strayed-letter.ts'

/** To who wrote to nobody. */
export async function postStrayed(
  site: Site,
  { to, lang }: { to: string; lang: string },
  fact: { id: number },
): Promise<void> {
  const url = `${site.config.url}${localPath(lang as Lang, '/aide')}`
  await site.mailer.post(strayedLetter({ lang: lang as Lang, to, key: `strayed ${fact.id}`, url }))
}

/** Forgets old letters and addresses. */
export function tidyMail(site: Site): Promise<void> {
  return site.transaction((tx) => tidy(tx, site.clock()))
}
