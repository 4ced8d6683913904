export { makeReplyAddress, type ReplySubject } from './acts/make-reply-address.ts'
export { forgetWords } from './acts/tidy.ts'
export { postStrayed, tidyMail } from './jobs/mail.ts'
export { receiveLetter } from './pages.ts'
export { isFrom, type Reply, replyFor } from './queries/received.ts'

import './facts.ts'
import './tables.ts'
