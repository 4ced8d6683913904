import { expect, type Page, test } from '@playwright/test'
import { expectFits, expectNoViolation } from './steps/inspect.ts'
import { asPerson, asTeam } from './steps/people.ts'

/** Those who see pages that others do not, and where each begins. */
const people: [string, (page: Page) => Promise<void>, string[]][] = [
  ['anyone', async () => {}, ['/', '/agenda', '/boite-demo', '/connexion', '/retrouver', '/nulle-part']],
  ['the team', asTeam, ['/equipe']],
  ['a representative', (page) => asPerson(page, 'ines@les-glaneurs-de-valbrume.example'), ['/espace']],
  ['a steward', (page) => asPerson(page, 'samir@centre-social-les-glycines.example'), ['/espace']],
]

/** What anyone sees is looked at once: the others are followed in their own rooms. */
const ownRooms = /^\/(equipe|espace|ouvrir-une-declinaison|declinaisons\/[^/]+\/(projet|plan))(\/|$)/

for (const [who, enter, starts] of people)
  test(`every kind of page that ${who} reaches is accessible and holds in its screen`, {
    tag: '@script',
  }, async ({ page }) => {
    test.setTimeout(600_000)
    await enter(page)
    const seen = await visit(page, starts, (path) => who === 'anyone' || ownRooms.test(path))
    expect(seen.size).toBeGreaterThan(4)
    for (const start of starts) expect([...seen]).toContain(templateOf(start))
  })

/** Kinds of page that somebody looked at already: others who reach them only follow their links. */
const looked = new Set<string>()

/** Follows every link once for each kind of page. */
async function visit(page: Page, starts: string[], follows: (path: string) => boolean): Promise<Set<string>> {
  const seen = new Set<string>()
  const waiting = [...starts]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const template = templateOf(path)
    if (seen.has(template)) continue
    seen.add(template)
    const html = await pageAt(page, path)
    if (html === undefined) continue
    if (!looked.has(template)) {
      await page.goto(path)
      await check(page)
      looked.add(template)
    }
    const links = [...html.matchAll(/<a [^>]*?href="(\/[^"?#]*)/g)].map(([, link = '']) => link)
    waiting.push(...links.filter((link) => !/^\/en(\/|$)/.test(link) && follows(link)))
  }
  return seen
}

/** In a wide screen and in a narrow one. What axe sees is the same in both; journeys ask it on phones along their way. */
async function check(page: Page): Promise<void> {
  await expectFits(page)
  await expectNoViolation(page)
  const wide = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  await expectFits(page)
  if (wide) await page.setViewportSize(wide)
}

/** Its HTML; undefined for a file, which would be downloaded, not opened. */
async function pageAt(page: Page, path: string): Promise<string | undefined> {
  const answer = await page.request.get(path)
  return (answer.headers()['content-type'] ?? '').startsWith('text/html') ? answer.text() : undefined
}

/** Addresses that differ by what they show, not by how: names, numbers, codes and secrets are alike. */
function templateOf(path: string): string {
  return path
    .split('/')
    .map((part, i, parts) => (isName(part, parts[i - 1] ?? '') ? ':which' : part))
    .join('/')
}

function isName(part: string, before: string): boolean {
  if (['associations', 'declinaisons', 'blocs', 'donnees'].includes(before)) return part !== 'rejoindre'
  return /\d/.test(part) || part.length > 40
}
