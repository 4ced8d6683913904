import { NearMe } from '../../signatories/elements/near-me.ts'
import { SignatoryMap } from '../../signatories/elements/signatory-map.ts'
import { CharacterCount } from './character-count.ts'
import { ConfirmOnce } from './confirm-once.ts'
import { CopyLink } from './copy-link.ts'
import { KeepDraft } from './keep-draft.ts'
import { PrintButton } from './print-button.ts'
import { ShareText } from './share-text.ts'
import { SuggestList } from './suggest-list.ts'

// Everything the browser runs. Each enhances markup that works without it.
customElements.define('character-count', CharacterCount)
customElements.define('confirm-once', ConfirmOnce)
customElements.define('copy-link', CopyLink)
customElements.define('keep-draft', KeepDraft)
customElements.define('near-me', NearMe)
customElements.define('print-button', PrintButton)
customElements.define('share-text', ShareText)
customElements.define('signatory-map', SignatoryMap)
customElements.define('suggest-list', SuggestList)
