/** What is asked of SQLite while something runs: counted at the driver, below everything of ours. */
import sqlite3 from 'sqlite3'

export interface Counted {
  /** Statements that read. */
  readonly statements: number
  /** Rows that came back. */
  readonly rows: number
}

/** `work` runs alone in its process. */
export async function counted(work: () => Promise<unknown>): Promise<Counted> {
  const count = { statements: 0, rows: 0 }
  // The prototype is the driver's own; it is put back when the work is done.
  const driver = sqlite3.Database.prototype as { all: (...args: unknown[]) => unknown }
  const whole = driver.all
  driver.all = function (this: unknown, ...args: unknown[]) {
    count.statements++
    const done = args.pop() as (error: Error | null, rows: unknown[] | undefined) => void
    return whole.call(this, ...args, (error: Error | null, rows: unknown[] | undefined) => {
      count.rows += rows?.length ?? 0
      done(error, rows)
    })
  }
  try {
    await work()
  } finally {
    driver.all = whole
  }
  return count
}
