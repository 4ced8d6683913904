import { join } from 'node:path'
import { type Page, test } from '@playwright/test'

const folder = process.env.TISSONS_PHOTOS
let taken = 0

/**
 * With `TISSONS_PHOTOS=FOLDER`, keeps a picture of the page as each project shows it, and with scripts also in the dark and
 * on paper: to be looked at, not compared. Files are named by journey, order, address and light.
 */
export async function photograph(page: Page): Promise<void> {
  if (!folder) return
  const { project, titlePath } = test.info()
  const journey = titlePath[0]?.replace('.spec.ts', '') ?? 'journey'
  const path = new URL(page.url()).pathname.replace(/[\w-]{40,}/, 'link').replaceAll('/', '_')
  const name = `${journey}.${String(taken++).padStart(3, '0')}${path}`
  const take = (light: string) =>
    page.screenshot({ path: join(folder, `${name}.${light}.png`), fullPage: true })
  await take(project.name)
  if (project.name === 'no-script') return
  await page.emulateMedia({ colorScheme: 'dark' })
  await take('dark')
  await page.emulateMedia({ colorScheme: null, media: 'print' })
  await take('print')
  await page.emulateMedia({ media: null })
}
