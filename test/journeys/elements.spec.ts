import { expect, type Page, test } from '@playwright/test'
import { violationsOf } from './steps/axe.ts'

// The site's own script and style on markup put into one of its pages.
async function open(page: Page, markup: string): Promise<void> {
  await page.goto('/charte')
  await page.locator('main').evaluate((main, html) => {
    main.innerHTML = `<h1>Essai</h1>${html}`
  }, markup)
}

const suggesting = `<form action="/charte">
  <div class="field"><suggest-list src="/essai" found="Propositions" found-one="une" found-many="{n} lignes" none="rien">
    <label class="label" for="nom">Association</label>
    <div class="suggest"><input class="input" id="nom" name="nom"></div>
    <input type="hidden" name="nom-choice" value="">
  </suggest-list></div>
  <label for="rna">RNA</label><input id="rna" name="rna">
</form>`

const answers = [
  { value: 'a1', label: 'Les Glaneurs', note: 'Valbrume', fill: { rna: 'W991000001' } },
  { value: 'a2', label: 'Les Glycines en fête' },
]

test('typing proposes, the arrows choose, typing again forgets the choice', { tag: '@script' }, async ({
  page,
}) => {
  await page.route('**/essai?q=*', (route) => route.fulfill({ json: answers }))
  await open(page, suggesting)
  const field = page.getByRole('combobox', { name: 'Association' })
  const choice = page.locator('[name=nom-choice]')
  await field.pressSequentially('les g')
  await expect(page.getByRole('option')).toHaveCount(2)
  await expect(page.getByRole('status').first()).toHaveText('2 lignes')
  expect(await violationsOf(page, 'form')).toEqual([])
  await field.press('ArrowDown')
  await expect(field).toHaveAttribute('aria-activedescendant', 'nom-list-0')
  await field.press('Enter')
  await expect(field).toHaveValue('Les Glaneurs')
  await expect(choice).toHaveValue('a1')
  await expect(page.getByLabel('RNA')).toHaveValue('W991000001')
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await field.pressSequentially('x')
  await expect(choice).toHaveValue('')
})

test('a finger chooses a suggestion', { tag: '@phone' }, async ({ page }) => {
  await page.route('**/essai?q=*', (route) => route.fulfill({ json: answers }))
  await open(page, suggesting)
  await page.getByLabel('Association').tap()
  await page.keyboard.type('les g')
  await page.getByRole('option', { name: 'Les Glycines en fête' }).tap()
  await expect(page.getByLabel('Association')).toHaveValue('Les Glycines en fête')
})

test('Escape closes the list, a server that fails leaves a text field', { tag: '@script' }, async ({
  page,
}) => {
  let failing = false
  await page.route('**/essai?q=*', (route) =>
    failing ? route.fulfill({ status: 500 }) : route.fulfill({ json: answers }),
  )
  await open(page, suggesting)
  const field = page.getByLabel('Association')
  await field.pressSequentially('les')
  await expect(page.getByRole('listbox')).toBeVisible()
  await field.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(field).toHaveValue('les')
  failing = true
  await field.pressSequentially(' gl')
  await page.waitForTimeout(400)
  await expect(page.getByRole('listbox')).toBeHidden()
})

test('a slow form is sent once, and its button says so', { tag: '@script' }, async ({ page }) => {
  const once =
    '<confirm-once sending="Envoi…"><button name="act" value="sign"><b>Signer</b></button></confirm-once>'
  await open(page, `<form action="/charte">${once}</form>`)
  const { sent, words, value } = await page.evaluate(() => {
    const seen = { sent: 0, words: '', value: '' }
    window.addEventListener('submit', (event) => {
      if (event.defaultPrevented) return
      event.preventDefault()
      seen.sent += 1
      seen.value = new URLSearchParams(
        new FormData(event.target as HTMLFormElement, event.submitter) as never,
      ).toString()
    })
    const button = document.querySelector<HTMLButtonElement>('form button')
    button?.click()
    button?.click()
    seen.words = button?.textContent ?? ''
    return seen
  })
  expect({ sent, words, value }).toEqual({ sent: 1, words: 'Envoi…', value: 'act=sign' })
  await page.evaluate(() => window.dispatchEvent(new Event('pageshow')))
  await expect(page.getByRole('button', { name: 'Signer' }).locator('b')).toBeVisible()
})

test('characters are counted while one types', { tag: '@script' }, async ({ page }) => {
  const count = `<character-count max="10" left="{n} restants" over="{n} de trop">
    <textarea aria-label="Phrase"></textarea><p class="hint count">10 au plus</p></character-count>`
  await open(page, count)
  await page.getByLabel('Phrase').pressSequentially('bonjour')
  await expect(page.locator('.count')).toHaveText('3 restants')
  await page.getByLabel('Phrase').pressSequentially(' vous')
  await expect(page.locator('.count')).toHaveText('2 de trop')
})

const drafting = `<keep-draft name="essai">
  <div data-offer hidden><button type="button" value="restore">Reprendre</button><button type="button" value="forget">Oublier</button></div>
  <form><label for="t">Texte</label><textarea id="t" name="t"></textarea><input type="password" aria-label="Code" name="p"></form>
  <div class="choice" hidden><input type="checkbox" id="k" data-keep><label for="k">Garder</label></div></keep-draft>`

test('a draft is offered back in the same tab, and kept on the device only when asked', {
  tag: '@script',
}, async ({ page }) => {
  await open(page, drafting)
  await page.getByLabel('Texte').fill('Une longue réponse')
  await page.getByLabel('Code').fill('secret')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await open(page, drafting)
  await page.getByRole('button', { name: 'Reprendre' }).click()
  await expect(page.getByLabel('Texte')).toHaveValue('Une longue réponse')
  await expect(page.getByLabel('Code')).toHaveValue('')
  await page.getByLabel('Garder').check()
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([1, 0])
  expect(await page.evaluate(() => localStorage.getItem('draft:essai'))).not.toContain('secret')
  await open(page, '<keep-draft name="essai" clear></keep-draft>')
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

test('an address is copied', { tag: '@script' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const link = `<copy-link url="http://localhost/charte" done="C’est copié"><code>…</code> <button type="button" hidden>Copier</button></copy-link>`
  await open(page, link)
  await page.getByRole('button', { name: 'Copier' }).click()
  await expect(page.getByRole('button')).toHaveText('C’est copié')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('http://localhost/charte')
})

test('the print button prints', { tag: '@script' }, async ({ page }) => {
  await open(page, '<print-button label="Imprimer"></print-button>')
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: 'Imprimer' }).click()
  await expect(page.locator('body[data-printed]')).toHaveCount(1)
})
