import { transaction } from '../platform/db/transaction.ts'
import { isUnavailable } from '../platform/db/unavailable.ts'
import type { Site } from '../platform/http/site.ts'
import { announce } from '../platform/jobs/facts.ts'
import { makeOlderLink } from '../signatures/index.ts'
import { applyNext, settleFailed } from './acts/apply.ts'
import { examineSome } from './acts/examine.ts'
import { forgetFiles } from './acts/forget.ts'
import { forgetContact } from './acts/invite.ts'
import { undoNext } from './acts/undo.ts'
import { invitationLetter } from './letters.ts'
import { runningIntakes, stateOf } from './queries/intakes.ts'
import { invitedBy } from './queries/invited.ts'
import './facts.ts'

/** Letters share the worker: a turn is short, and the next one waits for its own. */
const turnMilliseconds = 800

/** One turn of an import that runs; when there is more, the next turn is announced. May run twice. */
export async function workOnIntake(site: Site, { intakeId }: { intakeId: string }): Promise<void> {
  const until = performance.now() + turnMilliseconds
  const isTime = () => performance.now() > until
  const state = await stateOf(site.db, intakeId)
  if (state === 'examining') await examineTurn(site, intakeId, isTime)
  if (state === 'applying') await rowByRow(site, intakeId, isTime, applyOne)
  if (state === 'undoing') await rowByRow(site, intakeId, isTime, undoOne)
}

async function examineTurn(site: Site, intakeId: string, isTime: () => boolean): Promise<void> {
  await site.transaction(async (tx) => {
    const left = await examineSome(tx, intakeId, isTime, site.clock())
    if (left === 'more') await announce(tx, 'intake.due', { intakeId }, site.clock())
  })
}

type Step = (site: Site, intakeId: string) => Promise<'more' | 'done'>

/** A transaction for each row; the site hears of them once a turn. */
async function rowByRow(site: Site, intakeId: string, isTime: () => boolean, step: Step): Promise<void> {
  let left = await step(site, intakeId)
  while (left === 'more' && !isTime()) left = await step(site, intakeId)
  if (left === 'more') await announce(site.db, 'intake.due', { intakeId }, site.clock())
  site.changed()
}

function undoOne(site: Site, intakeId: string): Promise<'more' | 'done'> {
  return transaction(site.sql, (tx) => undoNext(tx, intakeId, site.clock()))
}

/** A row that the database refuses twice is set aside: the others must not wait for it. */
async function applyOne(site: Site, intakeId: string): Promise<'more' | 'done'> {
  const apply = () => transaction(site.sql, (tx) => applyNext(tx, intakeId, site.clock()))
  try {
    return await apply()
  } catch (first) {
    if (isUnavailable(first)) throw first
  }
  try {
    return await apply()
  } catch (again) {
    if (isUnavailable(again)) throw again
    await transaction(site.sql, (tx) => settleFailed(tx, intakeId, site.clock()))
    return 'more'
  }
}

/** Every five minutes: an import without progress lost its worker, and is taken up where it stood. */
export async function resumeIntakes(site: Site): Promise<void> {
  for (const intakeId of await runningIntakes(site.db, site.clock()))
    await announce(site.db, 'intake.due', { intakeId }, site.clock())
}

/** The letter that somebody of the team asked for; its address is forgotten once it left. */
export async function postOlderInvitation(
  site: Site,
  { signatureId }: { signatureId: string },
): Promise<void> {
  const invited = await invitedBy(site.db, signatureId)
  if (!invited) return
  // The secret of the link is made here, at the last moment: no fact and no queue ever holds one.
  const secret = await transaction(site.sql, (tx) => makeOlderLink(tx, signatureId, site.clock()))
  await site.mailer.post(invitationLetter(site.config.url, invited, secret))
  await transaction(site.sql, (tx) => forgetContact(tx, signatureId))
}

/** Every night. */
export async function forgetIntakes(site: Site): Promise<void> {
  await site.transaction((tx) => forgetFiles(tx, site.clock()))
}
