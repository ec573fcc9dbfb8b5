// Keys that work on every page: "/" goes to the search field; rows and cells that can be opened are links already.
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
  if (event.key !== '/') return
  const find = document.querySelector('.find input')
  if (!find) return
  event.preventDefault()
  find.focus()
  find.select()
})

const isTyping = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
