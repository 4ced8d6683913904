import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { makeOdt } from './make-odt.ts'

const nasty = '<b>&"\u0000\u000b\ufffe 日本 😀 \ud800 « à »'
const document = {
  lang: 'fr' as const,
  title: nasty,
  subtitle: nasty,
  blocks: [
    { aside: nasty },
    { heading: nasty },
    { text: `${nasty}\n${nasty}` },
    { list: [nasty, nasty] },
    { rows: [{ name: nasty, lines: [nasty, ''] }] },
  ],
}

it('begins with what it is, stored and not compressed, as machines look for it', () => {
  const odt = Buffer.from(makeOdt(document))
  expect(odt.readUInt32LE(0)).toBe(0x04034b50)
  // Method 0 is “stored”; no extra field; then the name, then the type at octet 38.
  expect([odt.readUInt16LE(8), odt.readUInt16LE(28)]).toEqual([0, 0])
  expect(odt.subarray(30, 77).toString('latin1')).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
})

it('holds every file that its manifest names, each well formed whatever people typed', () => {
  const files = unzipSync(makeOdt(document))
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const named = [...text('META-INF/manifest.xml').matchAll(/full-path="([^"/]+)"/g)].map(
    ([, name = '']) => name,
  )
  expect(named.sort()).toEqual(['content.xml', 'meta.xml', 'styles.xml'])
  for (const name of ['META-INF/manifest.xml', ...named]) expect(faultsIn(text(name)), name).toEqual([])
  expect(text('content.xml')).toContain(
    '&lt;b&gt;&amp;&quot; 日本 😀 \ufffd « à »<text:line-break/>&lt;b&gt;',
  )
})

it('gives the same bytes for the same words', () => {
  expect(Buffer.compare(makeOdt(document), makeOdt(document))).toBe(0)
})

it('finds a fault in a text that is not well formed: the control of the test above', () => {
  for (const text of ['<a><b></a></b>', '<a>', '<a>&</a>', '<a>\u0001</a>', '<a b="<"/>', '<a></a><a/>'])
    expect(faultsIn(text), text).not.toEqual([])
})

/** What breaks XML 1.0: tags that do not close in order, one root, free ampersands and angles, control characters. */
function faultsIn(text: string): string[] {
  const body = text.replace(/^<\?xml [^?]*\?>\n/, '')
  const open: string[] = []
  const faults: string[] = []
  const tag = /<(\/?)([A-Za-z][\w.:-]*)((?: [A-Za-z][\w.:-]*="[^"<]*")*) ?(\/?)>/g
  let roots = 0
  for (const [, closes, name = '', , isEmpty] of body.matchAll(tag)) {
    if (closes && open.pop() !== name) faults.push(`</${name}> closes nothing`)
    if (!closes && open.length === 0) roots++
    if (!closes && !isEmpty) open.push(name)
  }
  const rest = body.replace(tag, '')
  if (open.length > 0) faults.push(`${open.join()} never closes`)
  if (roots !== 1) faults.push(`${roots} roots`)
  if (/[<>]/.test(rest)) faults.push('a free angle')
  if (/&(?!(?:amp|lt|gt|quot);)/.test(body)) faults.push('a free ampersand')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML cannot hold
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(body)) faults.push('a control character')
  return faults
}
