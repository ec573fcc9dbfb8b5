// Deadlines by keyboard: arrows (or j, k) go from row to row, d opens the small form of the row, Enter sends it, Esc closes it. Without this the link "Báo xong" does the same on a page.
const rows = [...document.querySelectorAll('.terms tbody tr')]
const dialog = document.querySelector('#bao-xong')
const form = dialog?.querySelector('form')

// One row at a time is on the way of the Tab key.
const stand = (row) => {
  for (const other of rows) other.tabIndex = other === row ? 0 : -1
  row.focus()
}
if (rows[0]) rows[0].tabIndex = 0

const open = (row) => {
  const link = row?.querySelector('a.met')
  if (!form || !link) return false
  const address = new URL(link.href)
  form.action = `${address.pathname}/xong`
  form.elements.ky.value = address.searchParams.get('ky') ?? ''
  form.elements.cau.value = link.dataset.wording ?? ''
  const names = (link.dataset.names ?? '').split('\n').filter(Boolean)
  form.elements.ai.value = names.length === 1 && rowIsOfOne(row) ? names[0] : ''
  form.elements['vi-sao'].value = ''
  dialog.querySelector('.which').textContent = ['.task', '.who']
    .map((cell) => row.querySelector(cell)?.innerText.trim())
    .filter(Boolean)
    .join(' – ')
  dialog.querySelector('datalist').replaceChildren(...names.map((name) => Object.assign(document.createElement('option'), { value: name })))
  dialog.showModal()
  form.elements['vi-sao'].focus()
  return true
}

// A row of those who are silent speaks of one of several who were asked.
const rowIsOfOne = (row) => row.querySelector('.reminded') !== null

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || dialog?.open) return
  if (event.target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return
  const row = event.target instanceof Element ? event.target.closest('.terms tbody tr') : null
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key]
  if (step !== undefined && (row || event.key.length === 1)) {
    const next = rows[row ? rows.indexOf(row) + step : 0]
    if (!next) return
    event.preventDefault()
    stand(next)
  } else if (event.key === 'd' && row && open(row)) event.preventDefault()
})

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('.terms a.met') : null
  if (link && !event.ctrlKey && !event.metaKey && open(link.closest('tr'))) event.preventDefault()
})
dialog?.querySelector('button[value=dong]')?.addEventListener('click', () => dialog.close())
