// Small comforts for a part of a page; safe to run twice on the same part.

// A form that answers with a file leaves the page as it is: its button must work again.
const SEND_AGAIN_AFTER = 3000

/** Set up everything inside `part`: focus on the list of errors, the menu's key, charts, no double sending. */
export function comforts(part: Document | HTMLElement): void {
  part.querySelector<HTMLElement>('[data-focus]')?.focus()
  sendOnce(part)
  closeMenuWithEscape(part)
  drawCharts(part)
  countVotes(part)
}

/** A second press of the button while a form is on its way sends nothing. */
function sendOnce(part: Document | HTMLElement): void {
  for (const form of part.querySelectorAll<HTMLFormElement>('form[method=post]')) {
    if (form.dataset['once']) continue
    form.dataset['once'] = 'set'
    form.addEventListener('submit', (event) => {
      if (form.dataset['once'] === 'sent') event.preventDefault()
      form.dataset['once'] = 'sent'
      setTimeout(() => { form.dataset['once'] = 'set' }, SEND_AGAIN_AFTER)
    })
  }
}

function closeMenuWithEscape(part: Document | HTMLElement): void {
  if (!(part instanceof Document)) return
  part.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && location.hash === '#menu') {
      location.hash = '#top'
      part.querySelector<HTMLElement>('.menu-opener')?.focus()
    }
  })
}

/** Charts load their library only on pages that have one. */
function drawCharts(part: Document | HTMLElement): void {
  const figures = part.querySelectorAll<HTMLElement>('figure[data-chart]:not([data-drawn])')
  if (figures.length === 0) return
  void import('./charts/draw').then(({ draw }) => {
    for (const figure of figures) draw(figure)
  })
}

/** The minutes of a village meeting check the half rule while numbers are typed. */
function countVotes(part: Document | HTMLElement): void {
  for (const form of part.querySelectorAll<HTMLFormElement>('form[data-meeting]:not([data-counting])')) {
    form.dataset['counting'] = 'set'
    void import('./meeting').then(({ meeting }) => meeting(form))
  }
}
