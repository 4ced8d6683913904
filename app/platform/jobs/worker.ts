import type { JobResult, PgBoss } from 'pg-boss'
import type { Sql } from '../db/database.ts'
import type { Log } from '../log.ts'
import { errorFields } from '../log.ts'
import { openBoss } from './boss.ts'
import type { FactName } from './facts.ts'
import { factsAtATime, type ReactionJob, reactionQueue, relayFacts } from './relay.ts'

/** What follows from a fact. May run twice; takes identifiers only. */
export type Reaction = (payload: never, fact: { id: number; at: Date }) => Promise<void>
/** `{ 'signature.requested': { postSigningLink } }`: fact, then its reactions by name. */
export type Reactions = Partial<Record<FactName, Record<string, Reaction>>>
/** Something done by the clock. `cron` is read in Paris time. */
export type ScheduledTask = { name: string; cron: string; run: () => Promise<unknown> }

export type Worker = {
  /** Call after a commit that announced something: the relay looks soon instead of at its next turn. */
  wake(): void
  stop(): Promise<void>
}

type Work = {
  sql: Sql
  log: Log
  reactions: Reactions
  schedule: ScheduledTask[]
  everyMilliseconds?: number
  /** Waited for before each few jobs. */
  letPass?: () => Promise<void>
}

/** Starts handing facts to their reactions and running what the clock says. */
export async function startWorker({
  sql,
  log,
  reactions,
  schedule,
  everyMilliseconds = 400,
  letPass = async () => {},
}: Work): Promise<Worker> {
  const boss = openBoss(sql, (error) => log.error('jobs.failed', errorFields(error)))
  await boss.start()
  // Each job ends on its own: a letter that fails must not send its neighbours twice.
  const options = {
    batchSize: 8,
    perJobResults: true,
    burstWhenBatchFull: true,
    pollingIntervalSeconds: 0.5,
  } as const
  const worker = await boss.work<ReactionJob, JobResult[], typeof options>(
    reactionQueue,
    options,
    async (jobs) => {
      await letPass()
      return Promise.all(jobs.map(({ id, data }) => outcomeOf(id, react(reactions, data), log)))
    },
  )
  await startSchedule(boss, schedule, log)
  const names = (name: FactName) => Object.keys(reactions[name] ?? {})
  const relay = startRelay(
    async () => {
      await letPass()
      const handed = await relayFacts(sql, boss, names, new Date())
      // Somebody may be looking at a mailbox: what was just handed over does not wait for the next look.
      if (handed > 0) boss.notifyWorker(worker)
      return handed
    },
    log,
    everyMilliseconds,
  )
  return {
    wake: relay.wake,
    async stop() {
      await relay.stop()
      await boss.stop({ graceful: true, timeout: 10_000, close: false })
    },
  }
}

/** What pg-boss keeps of a failure is what a log would: never an address that a post office repeats. */
async function outcomeOf(id: string, work: Promise<void>, log: Log): Promise<JobResult> {
  try {
    await work
    return { id, status: 'completed' }
  } catch (error) {
    const output = errorFields(error)
    log.error('reaction.failed', { job: id, ...output })
    return { id, status: 'failed', output }
  }
}

async function react(reactions: Reactions, job: ReactionJob): Promise<void> {
  const reaction = reactions[job.fact as FactName]?.[job.reaction]
  // A reaction that a newer release dropped has nothing left to do.
  if (!reaction) return
  await reaction(job.payload as never, { id: job.factId, at: new Date(job.at) })
}

async function startSchedule(boss: PgBoss, schedule: ScheduledTask[], log: Log): Promise<void> {
  for (const task of schedule) {
    const queue = `schedule.${task.name}`
    await boss.createQueue(queue, { retryLimit: 2 })
    await boss.work(queue, { pollingIntervalSeconds: 30 }, async () => {
      await task.run()
      log.info('schedule.ran', { task: task.name })
    })
    await boss.schedule(queue, task.cron, {}, { tz: 'Europe/Paris' })
  }
}

/** Facts announced within this time are handed over together: a look for each commit would cost as much as signing. */
const gatherMilliseconds = 50

function startRelay(relayOnce: () => Promise<number>, log: Log, everyMilliseconds: number) {
  let stopped = false
  let wake = () => {}
  const done = (async () => {
    while (!stopped) {
      try {
        while (!stopped && (await relayOnce()) === factsAtATime);
      } catch (error) {
        log.error('relay.failed', errorFields(error))
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMilliseconds)
        wake = () => {
          wake = () => {}
          clearTimeout(timer)
          setTimeout(resolve, gatherMilliseconds)
        }
      })
    }
  })()
  const stop = () => {
    stopped = true
    wake()
    return done
  }
  return { wake: () => wake(), stop }
}
