import { expect, type Page } from '@playwright/test'

/** Opens the newest letter to a mailbox, or to any, whose subject says so, as soon as it has come. */
export async function readLetter(
  page: Page,
  email: string | undefined,
  subject: RegExp | string,
): Promise<void> {
  const letter = page
    .locator('.letters li', email ? { hasText: email } : {})
    .getByRole('link', { name: subject })
    .first()
  await expect(async () => {
    await page.goto('/boite-demo')
    expect(await letter.count()).toBe(1)
  }).toPass()
  await letter.click()
}

/** Opens it, and follows its button. */
export async function followLetter(page: Page, email: string, subject: RegExp, path: string): Promise<void> {
  await readLetter(page, email, subject)
  await page.locator(`main a[href*="${path}"]`).first().click()
}
