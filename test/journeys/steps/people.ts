import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cookie, expect, type Page } from '@playwright/test'

const team = 'equipe@tissons.example'

/** One mailbox, three letters a day: whoever comes first signs in, and lends the session to the others. */
export async function asPerson(page: Page, email: string): Promise<void> {
  const who = `${email.split('@')[0]}-${process.env.TISSONS_JOURNEYS_PORT}-${process.ppid}`
  const shared = join(tmpdir(), `tissons-session-${who}`)
  const kept = `${shared}.json`
  if (isFirst(shared)) {
    await signIn(page, email)
    writeFileSync(`${kept}.new`, JSON.stringify(await page.context().cookies()), { mode: 0o600 })
    renameSync(`${kept}.new`, kept)
  }
  await expect.poll(() => existsSync(kept), { timeout: 60_000 }).toBe(true)
  await page.context().addCookies(JSON.parse(readFileSync(kept, 'utf8')) as Cookie[])
}

export function asTeam(page: Page): Promise<void> {
  return asPerson(page, team)
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/connexion')
  await page.getByLabel('Votre adresse électronique').fill(email)
  await page.getByRole('button', { name: 'Recevoir un lien' }).click()
  await expect(async () => {
    await page.goto('/boite-demo')
    await page
      .locator('.letters li', { hasText: email })
      .getByRole('link', { name: /connexion|connecter/i })
      .first()
      .click({ timeout: 2_000 })
    await page.locator('main a[href*="/connexion/"]').first().click({ timeout: 2_000 })
  }).toPass({ timeout: 40_000 })
  await page.getByRole('button', { name: 'Me connecter' }).click()
  await page.waitForURL(/\/(equipe|espace)$/)
}
