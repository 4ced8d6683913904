import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cookie, expect, type Page } from '@playwright/test'

/** One team, one mailbox, three letters a day: whoever comes first signs in, and lends the session to the others. */
export async function asTeam(page: Page): Promise<void> {
  const shared = join(tmpdir(), `tissons-team-${process.env.TISSONS_JOURNEYS_PORT}-${process.ppid}`)
  const kept = `${shared}.json`
  if (isFirst(shared)) {
    await signIn(page)
    writeFileSync(`${kept}.new`, JSON.stringify(await page.context().cookies()), { mode: 0o600 })
    renameSync(`${kept}.new`, kept)
  }
  await expect.poll(() => existsSync(kept), { timeout: 60_000 }).toBe(true)
  await page.context().addCookies(JSON.parse(readFileSync(kept, 'utf8')) as Cookie[])
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/connexion')
  await page.getByLabel('Votre adresse électronique').fill('equipe@tissons.example')
  await page.getByRole('button', { name: 'Recevoir un lien' }).click()
  await expect(async () => {
    await page.goto('/boite-demo')
    await page
      .getByRole('link', { name: /connexion|connecter/i })
      .first()
      .click({ timeout: 2_000 })
    await page.locator('main a[href*="/connexion/"]').first().click({ timeout: 2_000 })
  }).toPass({ timeout: 40_000 })
  await page.getByRole('button', { name: 'Me connecter' }).click()
  await page.waitForURL('**/equipe')
}
