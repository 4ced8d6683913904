import './main.ts'
import { WatchProgress } from '../../intake/elements/watch-progress.ts'
import { LiveMeeting } from '../../meetings/elements/live-meeting.ts'
import { AutoSave } from './auto-save.ts'
import { CleanPaste } from './clean-paste.ts'

// For the pages where people write and wait: visitors who read carry `main.ts` alone.
customElements.define('auto-save', AutoSave)
customElements.define('clean-paste', CleanPaste)
customElements.define('live-meeting', LiveMeeting)
customElements.define('watch-progress', WatchProgress)
