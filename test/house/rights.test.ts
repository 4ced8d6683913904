import { expect, test } from 'vitest'
import { get } from '../../app/platform/http/route.ts'
import { routes } from '../../app/routes.ts'
import { rightsDocument } from './rights.ts'

test('the table of rights says what the routes say', async () => {
  await expect(rightsDocument(routes)).toMatchFileSnapshot('../../docs/generated/rights.md')
})

test('every route that is not public stands in it once, under who may open it', () => {
  const table = rightsDocument(routes)
  for (const { method, path } of routes.filter(({ policy }) => policy !== 'public'))
    expect(table.split(`- \`${method} ${path}\`\n`).length - 1, `${method} ${path}`).toBe(1)
  const secret = get('/espace/associations/:slug/secret', 'representative-of:slug', () => new Response())
  expect(rightsDocument([secret])).toMatch(/## `representative-of`[^#]*secret/)
})
