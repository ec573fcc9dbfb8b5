// Keys of review, and going from question to question without loading the frame anew. Everything is a form or a link: without this file it works all the same.
const part = (id, from = document) => from.getElementById(id)
const say = (words) => {
  const said = part('said')
  if (said) said.textContent = words
}
/** Where one is now: who sees the page sees it, and the page stays where it is. */
const name = (question) => {
  part('said')?.classList.add('unseen')
  say(question)
}

/** The marked place in the middle of its pane, also where the address names no fragment; the rest of the page stays where it is. */
function toMark() {
  const [mark, pane] = [part('cho'), document.querySelector('.beside > .left')]
  if (!mark || !pane) return
  const [at, within] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()]
  pane.scrollTop += at.top + at.height / 2 - within.top - pane.clientHeight / 2
  scrollTo({ top: 0 })
}

/** What stands ready when a question is shown: the field where something must be typed, else the card, so that the rivals' keys are keys. */
function settle() {
  toMark()
  const field = part('review')?.querySelector('[data-answer] [name=gia-tri]')
  if (field?.autofocus) field.focus()
  else part('review')?.querySelector('.question')?.focus({ preventScroll: true })
}

async function show(address, words, push = true) {
  const page = await fetch(address, { credentials: 'same-origin' })
  const next = new DOMParser().parseFromString(await page.text(), 'text/html')
  const [now, then] = [part('review'), part('review', next)]
  if (!page.ok || !now || !then) return location.assign(address)
  document.title = next.title
  now.replaceWith(document.adoptNode(then))
  if (push) history.pushState(null, '', address)
  settle()
  if (!words) return name(part('review')?.querySelector('#cau-hoi')?.textContent ?? '')
  part('said')?.classList.remove('unseen')
  say(words)
}

let isBusy = false
async function send(form, button) {
  if (isBusy) return
  isBusy = true
  try {
    const fields = new URLSearchParams(new FormData(form))
    if (button?.name) fields.append(button.name, button.value)
    const answer = await fetch(form.action, {
      method: 'POST',
      body: fields,
      headers: { accept: 'application/json' },
      credentials: 'same-origin',
    })
    const { to, says } = await answer.json()
    await show(to, says)
  } catch {
    form.requestSubmit(button)
  } finally {
    isBusy = false
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target
  if (isBusy || !part('review')?.contains(form) || form.method !== 'post') return
  event.preventDefault()
  void send(form, event.submitter)
})

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('#review a[rel], #review .others a') : null
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
  event.preventDefault()
  void show(link.href, '')
})

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
  const card = part('review')?.querySelector('.question')
  if (!card) return event.key === 'Escape' && !isField(event.target) ? press('form.undo button', event, document) : undefined
  const field = card.querySelector('[name=gia-tri]')
  const inField = event.target === field
  // On other controls keys mean what they always mean.
  if (!inField && event.target !== card && event.target !== document.body) return event.key === 'Escape' ? card.focus() : undefined
  keyIn(event, card, field, inField)
})

function keyIn(event, card, field, inField) {
  if (event.key === 'Tab') return press(`a[rel=${event.shiftKey ? 'prev' : 'next'}]`, event, card)
  if (event.key === 'F6') return toButtons(event, card)
  if (event.key === 'Enter' && !(inField && event.shiftKey)) return press('[data-answer] button', event, card)
  if (event.key === 'Escape') return inField && isTyped(field) ? leave(event, card, field) : press('form.undo button', event, card)
  // A letter begins nothing that is typed with digits: it takes the rival from an untouched field, too.
  const isRival = /^[a-c]$/.test(event.key) ? !(inField && isTyped(field)) : /^[1-3]$/.test(event.key) && !inField
  if (isRival && press(`[data-key="${event.key}"]`, event, card)) return
  if (inField) return
  // Whoever types means the field.
  if (field && event.key.length === 1) {
    field.focus()
    field.select?.()
  }
}

const isField = (target) => target instanceof Element && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)
/** Otherwise than it stands, also when it was refused before. */
const isTyped = (field) => field.value !== field.form.elements.cu.value

function toButtons(event, card) {
  event.preventDefault()
  card.querySelector('[data-answer] button')?.focus()
}

/** What was typed is forgotten; the word said last is not. */
function leave(event, card, field) {
  event.preventDefault()
  field.value = field.form.elements.cu.value
  card.focus()
}

function press(selector, event, within) {
  const control = within.querySelector(selector)
  if (!control) return false
  event.preventDefault()
  control.click()
  return true
}

addEventListener('popstate', () => location.reload())
settle()
// The browser goes to the fragment when all is there, and would leave heading and notice above the window.
if (location.hash === '#cho') addEventListener('load', () => requestAnimationFrame(toMark))
