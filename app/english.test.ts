import { expect, it } from 'vitest'

type Words = { [name: string]: unknown }
const modules = import.meta.glob<Words>('./*/messages/**/*.ts', { eager: true })
const others = import.meta.glob<Words>('./*/messages.ts', { eager: true })

/** English words of each room: every sentence, and what its functions say when they are given anything. */
const english = Object.entries({ ...modules, ...others }).filter(([path]) => /\/en(\/|\.ts)/.test(path))

// Names that stay French in English sentences.
const names =
  /rue des Glycines|“[^”]*”|«[^»]*»|contrat[s]? d[’']engagement républicain|contrats? de ville|Fédération des centres sociaux|Le Mouvement associatif|Licence Ouverte|quartiers? prioritaires?|politique de la ville|`[^`]*`|\S+@\S+|https?:\S+|\/\S+/gi

/** Words that only French sentences have. */
const french =
  /\b(vous|votre|vos|nous|notre|pour|avec|est|les|des|une|cette|sont|dans|qui|sur|par|aux|être|à|où|bonjour)\b/i

/** Stands for whatever a sentence is given: a number, a name, a list, a record. */
function anything(): unknown {
  const target = () => anything()
  return new Proxy(target, {
    get(_, name) {
      if (name === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 2 : 'Zed')
      if (name === Symbol.iterator) return function* () {}
      if (name === 'length') return 0
      if (name === 'map' || name === 'filter' || name === 'flatMap') return () => []
      if (name === 'join' || name === 'toString' || name === 'toLowerCase' || name === 'trim')
        return () => 'Zed'
      return anything()
    },
  })
}

function sentencesIn(value: unknown, at: string): [string, string][] {
  if (typeof value === 'string') return [[at, value]]
  if (typeof value === 'function') {
    try {
      return sentencesIn(
        (value as (...all: unknown[]) => unknown)(...Array.from({ length: 6 }, anything)),
        `${at}()`,
      )
    } catch {
      return sentencesIn(String(value), `${at}()`)
    }
  }
  if (Array.isArray(value)) return value.flatMap((one, i) => sentencesIn(one, `${at}.${i}`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inside]) => sentencesIn(inside, `${at}.${name}`))
}

it('English sentences of every room, those of letters too, are English', () => {
  expect(english.length).toBeGreaterThan(30)
  const found = english.flatMap(([path, words]) => sentencesIn(words, path))
  expect(found.length).toBeGreaterThan(1_500)
  const faults = found.filter(([, text]) => french.test(text.replace(names, '')))
  expect(faults).toEqual([])
})

it('a French sentence among them would be found', () => {
  expect(french.test('Votre lettre est partie')).toBe(true)
  expect(french.test('Your letter has left')).toBe(false)
})
