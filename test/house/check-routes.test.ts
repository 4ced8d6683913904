import { expect, test } from 'vitest'
import { get, post, type Route } from '../../app/platform/http/route.ts'
import { routes } from '../../app/routes.ts'
import { checkRoutes } from './check-routes.ts'

test('every address says who may ask for it, once, and keeps only what is everybody’s', () => {
  expect(checkRoutes(routes)).toEqual([])
  expect(routes.length).toBeGreaterThan(5)
})

test('only what mail hosts press may come from elsewhere than our own pages: it stops letters', () => {
  const declared = routes.filter(({ fromAnywhere }) => fromAnywhere)
  expect(declared.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /lettres/:token/:choix',
    'POST /discussions/arret/:token',
  ])
})

const page = () => new Response()

test.each<[string, Route[]]>([
  ['without policy', [{ ...get('/a', 'public', page), policy: undefined as never }]],
  ['twice there', [get('/a', 'public', page), get('/a', 'public', page)]],
  ['kept though it is an act', [{ ...post('/a', 'public', page), cached: true }]],
  ['kept though it is not for everyone', [get('/a', 'demo', page, { cached: true })]],
  ['framed though it is not for everyone', [get('/a', 'person', page, { framed: true })]],
  ['open though it is an act', [{ ...post('/a', 'public', page), open: true }]],
  ['from anywhere without secret', [post('/a', 'public', page, { fromAnywhere: true })]],
  ['from anywhere for those who signed in', [post('/a/:token', 'person', page, { fromAnywhere: true })]],
  ['without first slash', [get('a', 'public', page)]],
  ['with a last slash', [get('/a/', 'public', page)]],
  ['English by hand', [get('/en/a', 'public', page)]],
  ['with an accent', [get('/été', 'public', page)]],
])('an address %s is found', (_, made) => {
  expect(checkRoutes(made)).toHaveLength(1)
})
