import { WatchProgress } from '../../intake/elements/watch-progress.ts'
import { NearMe } from '../../signatories/elements/near-me.ts'
import { SignatoryMap } from '../../signatories/elements/signatory-map.ts'
import { AutoSave } from './auto-save.ts'
import { CharacterCount } from './character-count.ts'
import { CleanPaste } from './clean-paste.ts'
import { ConfirmOnce } from './confirm-once.ts'
import { CopyLink } from './copy-link.ts'
import { KeepDraft } from './keep-draft.ts'
import { PrintButton } from './print-button.ts'
import { SuggestList } from './suggest-list.ts'

// Everything the browser runs. Each enhances markup that works without it.
customElements.define('auto-save', AutoSave)
customElements.define('character-count', CharacterCount)
customElements.define('clean-paste', CleanPaste)
customElements.define('confirm-once', ConfirmOnce)
customElements.define('copy-link', CopyLink)
customElements.define('keep-draft', KeepDraft)
customElements.define('near-me', NearMe)
customElements.define('print-button', PrintButton)
customElements.define('signatory-map', SignatoryMap)
customElements.define('suggest-list', SuggestList)
customElements.define('watch-progress', WatchProgress)
