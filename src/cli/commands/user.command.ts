import { type Role, ROLES, userName } from '../../model/user.js'
import type { Words } from '../../report/report.js'
import type { Doer, UserStore } from '../../store/users.js'
import { type Call, type Command, type ExitCode, WrongUse } from '../command.js'
import { withStore } from '../open-store.js'
import { choice } from '../options.js'
import { printed, shownInstant } from '../words/printed.js'
import { byOption, failed, speaker } from '../words/speaking.js'

const ACTS = ['add', 'role', 'password', 'close', 'list'] as const
type Act = (typeof ACTS)[number]

export const userCommand: Command = {
  name: 'user',
  args: '<act> [name]',
  about: {
    vi: 'người dùng của bàn làm việc: add TÊN --role VAI-TRÒ, role TÊN --role VAI-TRÒ, password TÊN, close TÊN, list; mật khẩu gõ khi được hỏi',
    en: 'users of the desk: add NAME --role ROLE, role NAME --role ROLE, password NAME, close NAME, list; passwords are typed when asked for',
  },
  options: [
    {
      flags: '--role <role>',
      about: {
        vi: 'clerk (văn thư), analyst (chuyên viên), auditor (thanh tra, chỉ xem), admin (quản trị)',
        en: 'clerk, analyst, auditor (looks only), admin',
      },
    },
    byOption,
  ],
  run,
}

async function run(call: Call): Promise<ExitCode> {
  const [typed = '', name = ''] = call.args
  const act = ACTS.find((a) => a === typed)
  if (act === undefined) throw new WrongUse(call.say.users.unknownAct(typed, ACTS))
  const role = roleFor(call, act)
  if (act === 'list') return withStore(call, 'read', (store) => list(call, store.users))
  if (name === '') throw new WrongUse(call.say.users.nameNeeded(act))
  // The first user may be there before the first letter.
  return withStore(call, act === 'add' ? 'write' : 'read', ({ users }) => change(call, users, { act, name, role: role ?? 'clerk' }))
}

function roleFor(call: Call, act: Act): Role | null {
  const role = choice(call, 'role', ROLES)
  const needsRole = act === 'add' || act === 'role'
  if (needsRole && role === null) throw new WrongUse(call.say.users.roleNeeded(ROLES))
  if (!needsRole && role !== null) throw new WrongUse(call.say.users.roleNotHere(act))
  return role
}

interface Asked {
  readonly act: Exclude<Act, 'list'>
  readonly name: string
  readonly role: Role
}

async function change(call: Call, users: UserStore, { act, name, role }: Asked): Promise<ExitCode> {
  const { say, terminal, lang } = call
  const { addUser, closeUser, givePassword, giveRole } = await import('../../pipeline/users/accounts.js')
  const doer: Doer = speaker(call, 'user', false)
  const told = (refused: Words | null, done: string): ExitCode => {
    if (refused !== null) return failed(call, refused[lang])
    terminal.out(`${done}\n`)
    return 0
  }
  const shown = userName(name) ?? name
  if (act === 'close') return told(await closeUser(users, name, doer), say.users.closed(shown))
  if (act === 'role') return told(await giveRole(users, { name, role }, doer), say.users.roleSet(shown, say.users.roles[role]))
  const password = await passwordFor(call, shown)
  if (act === 'password') return told(await givePassword(users, { name, password }, doer), say.users.passwordSet(shown))
  return told(await addUser(users, { name, role, password }, doer), say.users.added(shown, say.users.roles[role]))
}

/** Typed twice where nobody sees what is typed. */
async function passwordFor({ say: { users: say }, terminal }: Call, name: string): Promise<string> {
  const password = await terminal.secret(say.password(name))
  if (password === null || password.trim() === '') throw new WrongUse(say.noPassword)
  if (terminal.typed && (await terminal.secret(say.again)) !== password) throw new WrongUse(say.different)
  return password
}

async function list(call: Call, users: UserStore): Promise<ExitCode> {
  const { columns, roles, open, closedOn } = call.say.users
  await printed(call, await users.list(), [
    { title: columns.name, show: ({ name }) => name },
    { title: columns.role, show: ({ role }) => roles[role] },
    { title: columns.since, show: ({ since }) => shownInstant(since) },
    { title: columns.state, show: ({ closed }) => (closed === null ? open : closedOn(shownInstant(closed))) },
  ])
  return 0
}
