// The running check of a village meeting: "50 trên 99: đạt" beside each household while numbers are typed.
// The server counts again; this only saves a walk to the saved page. Shares are compared in whole numbers.

function read(input: HTMLInputElement | null): number | null {
  const text = input?.value.replace(/[.\s]/g, '') ?? ''
  return /^\d+$/.test(text) ? Number(text) : null
}

/** Whether `agree` of `attending` reach numerator/denominator, exactly. */
export function reaches(agree: number, attending: number, numerator: number, denominator: number): boolean {
  return attending > 0 && agree * denominator >= attending * numerator
}

export function meeting(form: HTMLFormElement): void {
  const { numerator, denominator, passes, fails, over, of } = form.dataset
  const attending = form.querySelector<HTMLInputElement>('[data-attending]')

  function check(row: HTMLElement): void {
    const place = row.querySelector<HTMLElement>('[data-check]')
    const agree = read(row.querySelector('[data-agree]'))
    const disagree = read(row.querySelector('[data-disagree]'))
    const people = read(attending)
    if (!place) return
    place.className = 'vote-check'
    if (agree === null || people === null) {
      place.textContent = ''
    } else if (agree + (disagree ?? 0) > people) {
      place.textContent = `${agree + (disagree ?? 0)} ${of} ${people}: ${over}`
      place.classList.add('state', 'state-late')
    } else {
      const passed = reaches(agree, people, Number(numerator), Number(denominator))
      place.textContent = `${agree} ${of} ${people}: ${passed ? passes : fails}`
      place.classList.add('state', passed ? 'state-good' : 'state-wait')
    }
  }

  const rows = [...form.querySelectorAll<HTMLElement>('[data-vote]')]
  for (const row of rows) {
    row.addEventListener('input', () => check(row))
    check(row)
  }
  attending?.addEventListener('input', () => rows.forEach(check))
}
