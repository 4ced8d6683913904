import { expect, type Page } from '@playwright/test'

/** Opens the newest letter to a mailbox whose subject says so, as soon as it has come. */
export async function readLetter(page: Page, email: string, subject: RegExp): Promise<void> {
  await expect(async () => {
    await page.goto('/boite-demo')
    await page
      .locator('.letters li', { hasText: email })
      .getByRole('link', { name: subject })
      .first()
      .click({ timeout: 1_000 })
  }).toPass({ timeout: 15_000 })
}

/** Opens it, and follows its button. */
export async function followLetter(page: Page, email: string, subject: RegExp, path: string): Promise<void> {
  await readLetter(page, email, subject)
  await page.locator(`main a[href*="${path}"]`).first().click()
}
