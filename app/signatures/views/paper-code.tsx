import { besideMessages } from '../messages/beside/index.ts'
import { type Typed, TypedCode } from './typed-code.tsx'

/** For whoever has a paper and no camera: the code, typed. */
export function PaperCode(props: Typed) {
  const t = besideMessages(props.lang).paper
  const words = {
    ...{ title: t.typeTitle, lead: t.typeLead },
    ...{ label: t.code, hint: t.codeHint, button: t.open },
  }
  return <TypedCode {...props} path="/papier" words={words} />
}
