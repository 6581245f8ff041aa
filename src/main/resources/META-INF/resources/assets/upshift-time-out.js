// Warns two minutes before a sign-in ends, and extends it on a click. The service decides; this only counts along.
const WARNING = 120
const ASK_AGAIN = 20_000

export function warnBeforeTimeOut (dialog) {
  const address = dialog.dataset.address
  let endsAt = Date.now() + Number(dialog.dataset.secondsLeft) * 1000
  let askedAt = 0
  let state = 'soon'
  let timer

  const left = () => Math.max(0, Math.round((endsAt - Date.now()) / 1000))

  function plan () {
    clearTimeout(timer)
    const wait = left() > WARNING ? (left() - WARNING) * 1000 : 1000
    timer = setTimeout(look, wait)
  }

  async function look () {
    if (left() <= WARNING && (left() === 0 || Date.now() - askedAt >= ASK_AGAIN)) {
      await ask('GET')
    }
    if (left() > WARNING) {
      dialog.close()
    } else {
      show(left() === 0 ? 'over' : state === 'over' ? 'soon' : state)
    }
    if (left() > 0) plan()
  }

  async function ask (method) {
    askedAt = Date.now()
    const token = document.querySelector('input[name="csrf-token"]')
    const body = method === 'POST' ? new URLSearchParams({ 'csrf-token': token ? token.value : '' }) : undefined
    try {
      const answer = await fetch(address, { method, body, credentials: 'same-origin' })
      if (answer.ok) endsAt = Date.now() + (await answer.json()).seconds * 1000
    } catch (offline) {
      // Without an answer the time that was known counts on
    }
  }

  async function extend () {
    await ask('POST')
    if (left() > WARNING) {
      dialog.close()
      plan()
    } else {
      show(left() === 0 ? 'over' : 'limit')
    }
  }

  function show (wanted) {
    const changed = wanted !== state
    const dismissed = !changed && state !== 'soon' && dialog.dataset.dismissed === state
    state = wanted
    for (const part of dialog.querySelectorAll('[data-state]')) part.hidden = part.dataset.state !== state
    dialog.setAttribute('aria-labelledby', 'time-out-' + state)
    for (const time of dialog.querySelectorAll('[data-time]')) {
      if (time.textContent !== words()) time.textContent = words()
    }
    if (!dialog.open && !dismissed) dialog.showModal()
  }

  // Changes seldom, so that a screen reader does not count the seconds aloud
  function words () {
    if (left() > 60) return '2 minutes'
    if (left() > 30) return '1 minute'
    return left() > 10 ? '30 seconds' : '10 seconds'
  }

  function close () {
    dialog.dataset.dismissed = state
    dialog.close()
  }

  dialog.querySelector('[data-action="extend"]').addEventListener('click', extend)
  for (const button of dialog.querySelectorAll('[data-action="close"]')) button.addEventListener('click', close)
  dialog.addEventListener('cancel', event => {
    event.preventDefault()
    state === 'soon' ? extend() : close()
  })
  document.addEventListener('visibilitychange', () => { if (!document.hidden) look() })
  window.addEventListener('pageshow', event => { if (event.persisted) look() })
  plan()
}
