import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cookie, expect, type Page } from '@playwright/test'
import { followLetter } from './letters.ts'

const team = 'equipe@tissons.example'

/** One mailbox, three letters a day: whoever comes first signs in, and lends the session to the others. */
export async function asPerson(page: Page, email: string): Promise<void> {
  const who = `${email.split('@')[0]}-${process.env.TISSONS_JOURNEYS_PORT}-${process.ppid}`
  const shared = join(tmpdir(), `tissons-session-${who}`)
  const kept = `${shared}.json`
  await expect(async () => {
    if (!existsSync(kept) && isFirst(shared)) await lend(page, email, shared)
    expect(existsSync(kept)).toBe(true)
  }).toPass()
  await page.context().addCookies(JSON.parse(readFileSync(kept, 'utf8')) as Cookie[])
}

/** Whoever could not sign in leaves it to the next. */
async function lend(page: Page, email: string, shared: string): Promise<void> {
  try {
    await signIn(page, email)
    writeFileSync(`${shared}.new`, JSON.stringify(await page.context().cookies()), { mode: 0o600 })
    renameSync(`${shared}.new`, `${shared}.json`)
  } catch (error) {
    rmdirSync(shared)
    throw error
  }
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
  await followLetter(page, email, /connexion|connecter/i, '/connexion/')
  await page.getByRole('button', { name: 'Me connecter' }).click()
  await page.waitForURL(/\/(equipe|espace)$/)
}
