/** All that a run of the tests puts aside lies in one folder of its own, and goes with it: also what a test leaves that was stopped in its middle. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'congvan-tests-'))

export function setup(): void {
  // The database server of the tests runs as nobody.
  chmodSync(folder, 0o755)
  process.env['TMPDIR'] = folder
}

export const teardown = (): void => rmSync(folder, { recursive: true, force: true })
