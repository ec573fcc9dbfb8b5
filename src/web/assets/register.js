// Keys and copying for the register. Every page works without: forms, links and text that can be selected.

const isTyping = (target) =>
  target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName) && target.type !== 'checkbox'

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
  const form = event.target instanceof HTMLElement ? event.target.closest('form[data-keys="entry"]') : null
  // Enter in running text saves, too; a new line is Shift+Enter. The first button of a form is the one that Enter presses.
  if (event.key === 'Enter' && !event.shiftKey && form && event.target.tagName === 'TEXTAREA') {
    event.preventDefault()
    form.requestSubmit(form.querySelector('button'))
  } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.name.startsWith('chon.')) {
    // On a tick Enter opens the letter, it does not register all that is ticked.
    event.preventDefault()
    event.target.closest('tr')?.querySelector('[data-next]')?.click()
  } else if (event.key === 'Escape' && document.querySelector('form.entry')) {
    document.querySelector('a.button[href="/so-den"], a[data-back]')?.click()
  } else if (event.key === 'n' && !isTyping(event.target)) {
    document.querySelector('[data-next]')?.click()
  }
})

for (const all of document.querySelectorAll('[data-all]')) {
  all.hidden = false
  all.querySelector('input')?.addEventListener('change', ({ target }) => {
    for (const tick of all.closest('form').querySelectorAll('input[name^="chon."]')) tick.checked = target.checked
  })
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

for (const list of document.querySelectorAll('[data-copy-list]'))
  for (const value of list.querySelectorAll('dd[data-value]')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = list.dataset.copy
    button.setAttribute('aria-label', `${list.dataset.copy}: ${value.previousElementSibling?.textContent ?? ''}`)
    button.addEventListener('click', async () => {
      if (!(await copied(value.dataset.value, value.firstElementChild))) return
      button.textContent = list.dataset.copied
      setTimeout(() => (button.textContent = list.dataset.copy), 1500)
    })
    value.append(' ', button)
  }

// Browsers give the clipboard to pages of this machine and of https only; elsewhere the text is selected, to be copied by hand.
async function copied(text, shown) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    window.getSelection()?.selectAllChildren(shown)
    return document.execCommand('copy')
  }
}
