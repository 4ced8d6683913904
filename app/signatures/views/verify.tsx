import { messages } from '../messages/index.ts'
import { type Typed, TypedCode } from './typed-code.tsx'

/** Where the reference of a receipt is copied from paper. */
export function Verify(props: Typed) {
  return <TypedCode {...props} path="/verifier" words={messages(props.lang).link.verify} />
}
