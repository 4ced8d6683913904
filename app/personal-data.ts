import { accountShelf, type Shelf } from './accounts/index.ts'
import { localChartersShelf } from './adaptations/index.ts'
import { aidShelf } from './aid/index.ts'
import { besideShelf } from './beside/index.ts'
import { digestShelf } from './digest/index.ts'
import { discussionsShelf } from './discussions/index.ts'
import { identityShelf } from './identity/index.ts'
import { intakeShelf } from './intake/index.ts'
import { meetingsShelf } from './meetings/index.ts'
import { membersShelf } from './members/index.ts'
import { plansShelf } from './plans/index.ts'
import { preferencesShelf } from './preferences/index.ts'
import { projectsShelf } from './projects/index.ts'
import { signaturesShelf } from './signatures/index.ts'

/** Everything the rooms keep about people: given to whoever asks, forgotten when they leave. */
export const shelves: readonly Shelf[] = [
  membersShelf,
  besideShelf,
  identityShelf,
  localChartersShelf,
  plansShelf,
  intakeShelf,
  aidShelf,
  meetingsShelf,
  projectsShelf,
  discussionsShelf,
  signaturesShelf,
  preferencesShelf,
  digestShelf,
  accountShelf,
]
