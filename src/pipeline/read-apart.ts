/**
 * Reads a source in a process of its own, so that no file can stop the program: one that takes too long or too much memory is refused with the limit named.
 * Processes are kept for the next file and reused; callers decide how many files they read at once. Same bytes, same answer as in this process.
 */
import type { ChildProcess } from 'node:child_process'
import type { Refusal } from '../model/source-file.js'
import type { PagePicture } from '../parse/shown/shown-page.js'
import { ReadingClock } from './reading-clock.js'
import type { AgainJob, Answered, Answers, AnyJob, Job, OnPage, PictureJob, Told } from './reading-job.js'
import type { Reading } from './read-letter.js'
import { endGroup, filesReadBy, putBack, startProcess, takeProcess, wasReady } from './reading-pool.js'
import { pageTooSlow, tooBig, tooSlow } from './reading-refusals.js'

export async function readApart<K extends keyof Answers>(job: Job<K>, onPage?: OnPage): Promise<Answers[K] | Refusal> {
  // Safe: reading-process.ts answers a job of kind K with Answers[K] or a Refusal.
  return (await answered(job, onPage)) as Answers[K] | Refusal
}

/** Rules over a kept document, under the limits of every reading. */
export async function readAgainApart(job: AgainJob): Promise<readonly Reading[] | Refusal> {
  // Safe: the same.
  return (await answered(job)) as readonly Reading[] | Refusal
}

/** A page drawn, under the limits of every reading. */
export async function drawApart(job: PictureJob): Promise<PagePicture | Refusal> {
  // Safe: the same.
  return (await answered(job)) as PagePicture | Refusal
}

async function answered(job: AnyJob, onPage?: OnPage): Promise<Answered['answer']> {
  const child = takeProcess(job.limits)
  const isFresh = filesReadBy(child) === 0
  const first = await answerOf(child, job, onPage)
  // What earlier files have left in a process must not count against this one: it is judged in a process of its own.
  const again = !isFresh && 'refused' in first && first.code === 'too-much-memory'
  const last = again ? startProcess(job.limits) : child
  const ended = again ? await answerOf(last, job, onPage) : first
  if ('refused' in ended) return ended
  putBack(last, ended.rss, job.limits)
  return ended.answer
}

/** What the child sends, or why it is no more. */
function answerOf(child: ChildProcess, job: AnyJob, onPage: OnPage | undefined): Promise<Answered | Refusal> {
  return new Promise((done, fail) => {
    const alarm = alarmFor(job, () => endGroup(child))
    const finish = (end: () => void): void => {
      alarm.stop()
      child.off('message', onMessage).off('exit', onExit).off('error', onError)
      end()
    }
    const onMessage = (message: unknown): void => {
      // Safe: only reading-process.ts writes into the channel.
      const told = message as Told
      if (told.tells === 'answer') return finish(() => done(told))
      alarm.hear(told)
      if (told.tells === 'page-begins') onPage?.(told.at)
    }
    const onExit = (): void =>
      finish(() => {
        const late = alarm.rang()
        if (late !== null) return done(late)
        if (wasReady(child)) done(tooBig(job.limits.maxMemoryMb))
        else fail(new Error(NOT_STARTED))
      })
    const onError = (error: Error): void => finish(() => fail(error))
    child.on('message', onMessage).on('exit', onExit).on('error', onError)
    child.send(job)
  })
}

interface Alarm {
  readonly hear: (told: Told) => void
  /** Which limit was passed; null when none was. */
  readonly rang: () => Refusal | null
  readonly stop: () => void
}

/** Rings when the file, or one of its pages, has had its time; every sign of life sets it anew. */
function alarmFor({ limits }: AnyJob, ring: () => void): Alarm {
  const clock = new ReadingClock(limits, Date.now())
  let timer: NodeJS.Timeout | undefined
  let late: Refusal | null = null
  const wind = (): void => {
    clearTimeout(timer)
    const { at, page } = clock.due()
    timer = setTimeout(() => {
      late = page === null ? tooSlow(limits.maxSecondsPerFile) : pageTooSlow(page, limits.maxSecondsPerPage)
      ring()
    }, at - Date.now())
  }
  wind()
  return {
    hear(told) {
      if (told.tells === 'page-begins') clock.pageBegins(told.at.page, Date.now())
      if (told.tells === 'page-ends') clock.pageEnds(told.at.page, Date.now())
      if (late === null) wind()
    },
    rang: () => late,
    stop: () => clearTimeout(timer),
  }
}

const NOT_STARTED = 'bộ đọc không khởi động được, hãy chạy: npm ci'
