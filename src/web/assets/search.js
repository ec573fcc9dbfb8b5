// Search as one types: the same page is asked for, and what it found takes the place of what was found before. Without this the form does it.
const field = document.getElementById('tu')
const results = document.getElementById('ket-qua')
const count = document.getElementById('dem')
const PAUSE = 250
let timer = 0
let asked = new AbortController()

field?.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(search, PAUSE)
})

async function search() {
  asked.abort()
  asked = new AbortController()
  const address = new URL(location.pathname, location.origin)
  const words = field.value.trim()
  if (words !== '') address.searchParams.set('tu', words)
  try {
    const answer = await fetch(address, { signal: asked.signal })
    if (!answer.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const found = page.getElementById('ket-qua')
    if (!found) return
    results.replaceChildren(...document.importNode(found, true).childNodes)
    count.textContent = page.getElementById('dem')?.textContent ?? ''
    history.replaceState(null, '', address)
  } catch (error) {
    // What was found before stays; the form still works.
    if (error.name !== 'AbortError') count.textContent = count.textContent.trim()
  }
}

// Down from the field into what was found, up again to the field; Enter opens what is marked, as with any link.
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const links = [...results.querySelectorAll('a.hit')]
  const at = links.indexOf(document.activeElement)
  if (event.key === 'Escape' && at >= 0) field.focus()
  if (step === undefined || (at < 0 && document.activeElement !== field) || (at < 0 && step < 0)) return
  event.preventDefault()
  const next = links[at + step]
  if (next) next.focus()
  else if (step < 0) field.focus()
})
