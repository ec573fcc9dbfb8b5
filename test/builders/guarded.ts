/** A process under the watchdog that starts another one and then holds memory, there or here, or never comes back: told by argv. */
import { spawn } from 'node:child_process'
import { startWatchdog } from '../../src/pipeline/watchdog.js'

const [what, megabytes] = process.argv.slice(2)
const HOLD = `const held = Buffer.alloc(300 * 1024 * 1024, 1); setInterval(() => held[0]++, 1000)`
const SLEEP = `setInterval(() => undefined, 1000)`

const watch = startWatchdog()
watch({ bytes: Number(megabytes) * 1024 * 1024, until: Date.now() + (what === 'loops' ? 1_500 : 60_000) })
spawn(process.execPath, ['-e', what === 'child-holds' ? HOLD : SLEEP], { stdio: 'ignore' })
process.stdout.write('started\n')
if (what === 'holds') {
  const held = Buffer.alloc(300 * 1024 * 1024, 1)
  setInterval(() => held.fill(2, 0, 1), 1000)
}
if (what === 'loops') setTimeout(() => forEver(), 300)

function forEver(): never {
  for (;;) Math.random()
}
