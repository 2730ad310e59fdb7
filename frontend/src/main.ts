// What every page loads: styles, htmx, and small comforts. Pages read well without it.
import '../styles/fonts.css'
import '../styles/tabler.scss'
import '../styles/frame.scss'
import '../styles/components.scss'
import '../styles/progress.scss'
import '../styles/reading.scss'
import '../styles/print.scss'
import 'htmx.org'
import { comforts } from './comforts'

comforts(document)
document.addEventListener('htmx:afterSettle', (event) => {
  if (event.target instanceof HTMLElement) comforts(event.target)
})

// htmx sends Django's token with every deed; each page carries it in its language form.
document.addEventListener('htmx:configRequest', (event) => {
  const token = document.querySelector<HTMLInputElement>('input[name=csrfmiddlewaretoken]')?.value
  const detail: unknown = (event as CustomEvent).detail
  if (token && detail instanceof Object && 'headers' in detail) {
    ;(detail.headers as Record<string, string>)['X-CSRFToken'] = token
  }
})
