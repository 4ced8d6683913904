import type { Lang } from '../../platform/languages.ts'
import { makeOdt } from '../../ui/paper/make-odt.ts'
import { makePaper } from '../../ui/paper/make-paper.ts'
import { messages } from '../messages/index.ts'
import { type AgreementData, agreementBlocks } from './agreement.ts'
import source from './agreement.typ?raw'

/** The agreement as a document that the partners edit. */
export function agreementOdt(lang: Lang, data: AgreementData): Uint8Array<ArrayBuffer> {
  const { title } = messages(lang).agreement
  return makeOdt({ lang, title, subtitle: data.project.title, blocks: agreementBlocks(lang, data) })
}

/** The same to print and to read aloud, tagged. */
export function agreementPdf(lang: Lang, data: AgreementData): Promise<Uint8Array<ArrayBuffer>> {
  const t = messages(lang).agreement
  const blocks = agreementBlocks(lang, data).map((block) => ({ ...blank, ...block }))
  return makePaper({
    ...{ lang, source, title: `${t.title}, ${data.project.title}` },
    data: { over: data.project.title, name: t.title, blocks, foot: t.foot(data.project.title) },
  })
}

/** Every block has every member: Typst asks for them by name. */
const blank = { heading: '', text: '', aside: '', list: [], rows: [] }
