// The picture: cells become links where the page is too large to write them all out, arrows go from cell to cell, and a slider goes over the days with figures.
const table = document.querySelector('.picture .grid')
const heads = table ? [...table.tHead.rows].at(-1).cells : []
const addresses = [...document.querySelectorAll('.cell-addresses li')].map((li) => li.dataset.at)

// A row without figures of one set has one broad cell for all of its columns.
const columnOf = (cell) => [...cell.parentElement.cells].slice(0, cell.cellIndex).reduce((n, c) => n + c.colSpan, 0)

function linkOf(cell) {
  if (cell.querySelector('a') || cell.textContent === '') return
  const head = heads[columnOf(cell)]
  const unit = cell.parentElement.querySelector('th a')?.pathname.split('/').at(-1)
  if (head?.dataset.side === undefined || unit === undefined) return
  const link = document.createElement('a')
  link.href = `${head.dataset.at ?? addresses[head.dataset.side]}&xa=${unit}${head.dataset.no ? `&tc=${head.dataset.no}` : ''}`
  link.tabIndex = -1
  link.append(...cell.childNodes)
  cell.append(link)
}

// Links are made when somebody comes near: thousands at once would hold up the page.
if (table && addresses.length > 0)
  for (const way of ['pointerover', 'focusin'])
    table.tBodies[0].addEventListener(way, ({ target }) => target.closest('tr')?.querySelectorAll('td').forEach(linkOf))

// One stop for Tab, then arrows.
const STEPS = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0], PageDown: [15, 0], PageUp: [-15, 0] }
let here = null

function go(cell) {
  const opens = cell.querySelector('a') ?? cell
  if (here) here.tabIndex = -1
  opens.tabIndex = 0
  here = opens
  opens.focus()
}

if (table) {
  for (const link of table.tBodies[0].querySelectorAll('a')) link.tabIndex = -1
  here = table.tBodies[0].querySelector('a')
  if (here) here.tabIndex = 0
  table.tBodies[0].addEventListener('keydown', (event) => {
    const cell = event.target.closest('th, td')
    if (!cell || event.ctrlKey || event.altKey || event.metaKey) return
    const rows = [...table.tBodies[0].rows]
    const [down, right] = STEPS[event.key] ?? (event.key === 'Home' ? [0, -Infinity] : event.key === 'End' ? [0, Infinity] : [0, 0])
    if (down === 0 && right === 0) return
    event.preventDefault()
    const row = rows[Math.min(rows.length - 1, Math.max(0, rows.indexOf(cell.parentElement) + down))]
    row.querySelectorAll('td').forEach(addresses.length > 0 ? linkOf : () => undefined)
    const next = row.cells[Math.min(row.cells.length - 1, Math.max(0, cell.cellIndex + right))]
    next.tabIndex = -1
    go(next)
  })
}

const days = document.querySelector('.days-with-facts select')
const slider = document.querySelector('.days-with-facts input[type=range]')
if (days && slider && days.options.length > 1) {
  slider.max = String(days.options.length - 1)
  slider.value = String(days.selectedIndex)
  slider.hidden = false
  const told = () => slider.setAttribute('aria-valuetext', days.options[days.selectedIndex].text.trim())
  told()
  slider.addEventListener('input', () => {
    days.selectedIndex = Number(slider.value)
    told()
  })
  slider.addEventListener('change', () => days.form.requestSubmit())
}
