/**
 * Keeps one PostgreSQL server as long as its own standard input is open: when the test run ends, fails or is killed, the server stops and its folder goes.
 * Arguments: folder to remove; user and group to run as ("-" = our own); program; its arguments.
 */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'

const [folder, user, program, ...args] = process.argv.slice(2)
const as = user === '-' ? {} : { uid: Number(user), gid: Number(user) }
const server = spawn(program, args, { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })

server.on('error', (error) => process.stderr.write(`${error.message}\n`))
server.on('close', () => {
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
})
// Ctrl+C reaches the whole group; the end of the test run comes a moment later, and with it ours.
process.on('SIGINT', () => undefined).on('SIGTERM', () => server.kill('SIGINT'))
// SIGINT: the server ends at once, without waiting for those who are still connected.
process.stdin.on('end', () => server.kill('SIGINT')).resume()
