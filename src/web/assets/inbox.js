// The inbox while it is open: drops anywhere on the page, progress as it goes. Without this file the form and a reload do the same.
const root = document.getElementById('hop-den')
const form = document.getElementById('gui')
const announcer = document.getElementById('hop-den-tin')

// ---- sending

const sendAll = async (files) => {
  const list = document.getElementById('gui-ket-qua')
  for (const file of files) {
    const line = document.createElement('li')
    line.textContent = `${form.dataset.sending}: ${file.name}`
    list.append(line)
    const says = await send(file)
    if (says === null) line.remove()
    else {
      line.textContent = `${file.name}: ${says}`
      line.className = 'bad'
    }
    void look()
  }
}

// null = it lies in the inbox; else why not.
const send = async (file) => {
  if (file.size > Number(form.dataset.most)) return form.dataset.tooBig
  const body = new FormData()
  body.append(form.dataset.field, file, file.name)
  try {
    const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } })
    const { received = [], refused = [], says } = await answer.json()
    return received.length > 0 ? null : (refused[0]?.says ?? says)
  } catch {
    return form.dataset.failed
  }
}

// A folder that is dropped gives the files in it.
const filesIn = async (transfer) => {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null)
  if (entries.every((entry) => entry === null || entry.isFile)) return [...transfer.files]
  return (await Promise.all(entries.filter(Boolean).map(filesOf))).flat()
}

const filesOf = async (entry) => {
  if (entry.isFile) return [await new Promise((done, failed) => entry.file(done, failed))]
  const [reader, all] = [entry.createReader(), []]
  for (;;) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed))
    if (some.length === 0) return all
    for (const inside of some) all.push(...(await filesOf(inside)))
  }
}

const holdsFiles = (event) => event.dataTransfer?.types.includes('Files') ?? false

if (form) {
  let depth = 0
  const mark = (by) => {
    depth = Math.max(0, depth + by)
    document.body.classList.toggle('dropping', depth > 0)
  }
  addEventListener('dragenter', (event) => holdsFiles(event) && mark(1))
  addEventListener('dragleave', (event) => holdsFiles(event) && mark(-1))
  addEventListener('dragover', (event) => holdsFiles(event) && event.preventDefault())
  addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    mark(-depth)
    void filesIn(event.dataTransfer).then(sendAll)
  })
  form.addEventListener('submit', (event) => {
    const field = form.querySelector('input[type=file]')
    event.preventDefault()
    const files = [...field.files]
    field.value = ''
    if (files.length === 0) field.focus()
    void sendAll(files)
  })
}

// ---- progress

const [BUSY, CALM, LOST] = [1000, 3000, 5000]
let mark = root.dataset.mark
let timer = 0
let asking = false

const look = async () => {
  if (asking) return
  asking = true
  clearTimeout(timer)
  let pause = CALM
  try {
    const at = root.dataset.progress
    const answer = await fetch(`${at}${at.includes('?') ? '&' : '?'}dau=${mark}`)
    // Signed out meanwhile: the page asks to sign in again.
    if (answer.status === 401) return location.reload()
    if (!answer.ok) throw new Error(String(answer.status))
    const told = await answer.json()
    if (told.mark !== mark) show(told)
    mark = told.mark
    pause = document.querySelector('#dang-lam li.waits, #dang-lam li.reads') ? BUSY : CALM
    root.classList.remove('lost')
  } catch {
    pause = LOST
    if (!root.classList.contains('lost')) announcer.textContent = form?.dataset.lost ?? ''
    root.classList.add('lost')
  }
  asking = false
  if (!document.hidden) timer = setTimeout(look, pause)
}

const show = (told) => {
  for (const id of ['dang-lam', 'dem']) put(document.getElementById(id), parsed(told[id]))
  const [old, now] = [document.getElementById('ket-qua'), parsed(told['ket-qua'])]
  const [table, newTable] = [old.querySelector('table'), now.querySelector('table')]
  tell(table, newTable)
  if (!table || !newTable) return put(old, now)
  putRows(table, newTable)
  const [more, newMore] = [old.querySelector('.more'), now.querySelector('.more')]
  if (!more.isEqualNode(newMore)) put(more, newMore)
}

const parsed = (html) => {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}

// Whoever is on a link or a button stays on it.
const put = (region, content) => {
  const on = region.contains(document.activeElement) ? document.activeElement : null
  region.replaceChildren(...content.childNodes)
  if (on) (on.id ? document.getElementById(on.id) : on.isConnected ? on : null)?.focus({ preventScroll: true })
}

const bodiesOf = (table) => new Map([...(table?.tBodies ?? [])].map((body) => [body.id, body]))

// What is new, in a few words for whoever listens.
const tell = (table, newTable) => {
  const old = bodiesOf(table)
  const known = new Set([...old.values()].map((body) => body.dataset.says))
  const news = [...new Set([...bodiesOf(newTable).values()].map((body) => body.dataset.says))].filter((says) => !known.has(says))
  if (news.length > 0) announcer.textContent = news.slice(0, 3).join('; ') + (news.length > 3 ? ` (+${news.length - 3})` : '')
}

// Rows of files that are as they were stay.
const putRows = (table, newTable) => {
  const old = bodiesOf(table)
  const bodies = [...newTable.tBodies].map((body) => {
    const known = old.get(body.id)
    return known?.isEqualNode(body) ? known : body
  })
  const on = table.contains(document.activeElement) ? document.activeElement : null
  for (const body of [...table.tBodies]) if (!bodies.includes(body)) body.remove()
  bodies.forEach((body, at) => {
    if (table.tBodies[at] !== body) table.insertBefore(body, table.tBodies[at] ?? null)
  })
  if (on?.id && !on.isConnected) document.getElementById(on.id)?.focus({ preventScroll: true })
}

document.addEventListener('visibilitychange', () => void (document.hidden ? clearTimeout(timer) : look()))
document.getElementById('tai-lai').hidden = true
timer = setTimeout(look, BUSY)
