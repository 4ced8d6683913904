import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Lang } from '../../platform/languages.ts'

/** A piece of a document that people edit: what a letter between associations needs, and no more. */
export type OdtBlock =
  | { heading: string }
  | { text: string }
  /** Said apart: what to know before reading. */
  | { aside: string }
  | { list: readonly string[] }
  /** A table: a name, and lines about it. */
  | { rows: readonly { name: string; lines: readonly string[] }[] }

type OdtDocument = { lang: Lang; title: string; subtitle: string; blocks: readonly OdtBlock[] }

/**
 * A text document that word processors open and edit (OpenDocument 1.3, ISO/IEC 26300). Real
 * headings, lists and tables: a screen reader finds its way. The same words always give the same bytes.
 * @example makeOdt({ lang: 'fr', title: 'Convention', subtitle: 'La fête', blocks: [{ text: 'Entre nous' }] })
 */
export function makeOdt(document: OdtDocument): Uint8Array<ArrayBuffer> {
  const file = (text: string) => strToU8(declaration + text)
  const entries: Zippable = {
    // First and not compressed: that is how a machine tells what the file is (part 2, 3.3).
    mimetype: [strToU8(type), { level: 0 }],
    'META-INF/manifest.xml': file(manifest),
    'meta.xml': file(metaOf(document)),
    'styles.xml': file(stylesOf(document)),
    'content.xml': file(contentOf(document)),
  }
  return new Uint8Array(zipSync(entries, { mtime: '1980-01-02' }))
}

/** The document as an answer, to be saved. `name` is the file’s, without its ending. */
export function odtResponse(odt: Uint8Array<ArrayBuffer>, name: string): Response {
  const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${name}.odt"` }
  return new Response(odt, { headers: { ...headers, 'cache-control': 'private, no-store' } })
}

const type = 'application/vnd.oasis.opendocument.text'
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const urn = 'urn:oasis:names:tc:opendocument:xmlns'
const spaces = [
  ...['office', 'style', 'text', 'table', 'meta'].map((name) => `xmlns:${name}="${urn}:${name}:1.0"`),
  `xmlns:fo="${urn}:xsl-fo-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

const manifest = `<manifest:manifest xmlns:manifest="${urn}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${type}"/>${[
  'content.xml',
  'styles.xml',
  'meta.xml',
]
  .map((name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`)
  .join('')}</manifest:manifest>`

function metaOf({ title, lang }: OdtDocument): string {
  return `<office:document-meta ${spaces} office:version="1.3"><office:meta><dc:title>${escaped(title)}</dc:title><dc:language>${lang}</dc:language></office:meta></office:document-meta>`
}

function contentOf({ title, subtitle, blocks }: OdtDocument): string {
  const body = [
    paragraph('Title', title),
    paragraph('Subtitle', subtitle),
    ...blocks.map((block, i) => blockOf(block, i)),
  ].join('\n')
  return `<office:document-content ${spaces} office:version="1.3"><office:automatic-styles>${tableStyles}</office:automatic-styles><office:body><office:text>\n${body}\n</office:text></office:body></office:document-content>`
}

function blockOf(block: OdtBlock, i: number): string {
  if ('heading' in block)
    return `<text:h text:style-name="Heading_20_1" text:outline-level="1">${escaped(block.heading)}</text:h>`
  if ('text' in block) return paragraph('Text_20_body', block.text)
  if ('aside' in block) return paragraph('Aside', block.aside)
  if ('list' in block) {
    const items = block.list.map(
      (one) => `<text:list-item>${paragraph('Text_20_body', one)}</text:list-item>`,
    )
    return `<text:list text:style-name="Points">${items.join('')}</text:list>`
  }
  const rows = block.rows.map(
    ({ name, lines }) =>
      `<table:table-row>${cell('Strong', [name])}${cell('Text_20_body', lines)}</table:table-row>`,
  )
  return `<table:table table:name="Tableau${i}" table:style-name="Table"><table:table-column table:style-name="Names"/><table:table-column table:style-name="Lines"/>${rows.join('')}</table:table>${paragraph('Text_20_body', '')}`
}

function cell(style: string, lines: readonly string[]): string {
  const inside = lines.map((line) => paragraph(style, line)).join('')
  return `<table:table-cell table:style-name="Cell" office:value-type="string">${inside}</table:table-cell>`
}

function paragraph(style: string, text: string): string {
  const lines = escaped(text).replaceAll('\n', '<text:line-break/>')
  return `<text:p text:style-name="${style}">${lines}</text:p>`
}

const tableStyles =
  '<style:style style:name="Table" style:family="table"><style:table-properties style:width="17cm" table:align="left"/></style:style><style:style style:name="Names" style:family="table-column"><style:table-column-properties style:column-width="6cm"/></style:style><style:style style:name="Lines" style:family="table-column"><style:table-column-properties style:column-width="11cm"/></style:style><style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.15cm" fo:border="0.5pt solid #7a5a3c"/></style:style>'

function stylesOf({ lang }: OdtDocument): string {
  const country = lang === 'fr' ? 'FR' : 'GB'
  const style = (name: string, text: string, around = '', shown = name) =>
    `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph"><style:paragraph-properties ${around}/><style:text-properties ${text}/></style:style>`
  return `<office:document-styles ${spaces} office:version="1.3"><office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="135%"/><style:text-properties fo:font-family="Liberation Sans, Arial, sans-serif" fo:font-size="11pt" fo:language="${lang}" fo:country="${country}" fo:color="#26201b"/></style:default-style>${[
    style('Title', 'fo:font-size="22pt" fo:font-weight="bold"', 'fo:margin-bottom="0.1cm"'),
    style('Subtitle', 'fo:font-size="14pt" fo:color="#8b1e33"', 'fo:margin-bottom="0.5cm"'),
    style(
      'Heading_20_1',
      'fo:font-size="15pt" fo:font-weight="bold"',
      'fo:margin-top="0.6cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"',
      'Heading 1',
    ),
    style('Text_20_body', '', 'fo:margin-bottom="0.2cm"', 'Text body'),
    style('Strong', 'fo:font-weight="bold"', 'fo:margin-bottom="0.1cm"'),
    style(
      'Aside',
      'fo:font-style="italic"',
      'fo:margin-bottom="0.4cm" fo:padding="0.2cm" fo:border-left="2pt solid #333a70"',
    ),
  ].join(
    '',
  )}<text:list-style style:name="Points"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.8cm" fo:text-indent="-0.5cm" fo:margin-left="0.8cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style></office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles></office:document-styles>`
}

/** Text as XML holds it; what XML 1.0 cannot hold is left out. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}
