// Suggests names while one types: an editable combobox with a list, as in the ARIA Authoring Practices. Without this the
// next page asks which one is meant.
const SHORTEST = 2
const PAUSE = 200

let boxes = 0

class Suggestions {
  constructor (box) {
    this.address = box.dataset.suggestions
    this.input = box.querySelector('input')
    this.active = -1
    this.options = []
    const id = `suggestions-${++boxes}`

    this.list = document.createElement('ul')
    this.list.id = id
    this.list.className = 'upshift-suggest__list'
    this.list.hidden = true
    this.list.setAttribute('role', 'listbox')
    this.list.setAttribute('aria-label', 'Suggestions')

    this.status = document.createElement('div')
    this.status.className = 'govuk-visually-hidden'
    this.status.setAttribute('role', 'status')

    box.append(this.list, this.status)
    this.input.setAttribute('role', 'combobox')
    this.input.setAttribute('aria-autocomplete', 'list')
    this.input.setAttribute('aria-expanded', 'false')
    this.input.setAttribute('aria-controls', id)

    this.input.addEventListener('input', () => this.later())
    this.input.addEventListener('keydown', event => this.key(event))
    this.input.addEventListener('blur', () => this.close())
  }

  later () {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.ask(), PAUSE)
  }

  /** @param wanted whether the list was asked for: it is not in the way of whoever has typed a whole name */
  async ask (wanted = false) {
    const words = this.input.value.trim()
    this.request?.abort()
    if (words.length < SHORTEST) {
      this.close()
      return
    }
    this.request = new AbortController()
    try {
      const answer = await fetch(`${this.address}?size=10&q=${encodeURIComponent(words)}`, {
        headers: { Accept: 'application/json' },
        signal: this.request.signal
      })
      if (answer.ok && document.activeElement === this.input) {
        this.show((await answer.json()).items, wanted ? null : words)
      }
    } catch {
      // Nobody is told: the form works without suggestions
    }
  }

  show (items, words) {
    this.active = -1
    this.options = items.map((item, index) => this.option(item, index))
    this.list.replaceChildren(...this.options)
    if (items.length === 1 && items[0].name.toLowerCase() === words?.toLowerCase()) {
      this.open(false)
      this.status.textContent = `${items[0].name} is in the list`
      return
    }
    this.open(items.length > 0)
    this.status.textContent = items.length === 0
      ? 'No suggestions'
      : `${items.length} ${items.length === 1 ? 'suggestion' : 'suggestions'}. Use the up and down arrows to choose`
  }

  option (item, index) {
    const option = document.createElement('li')
    option.id = `${this.list.id}-${index}`
    option.className = 'upshift-suggest__option'
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    option.dataset.name = item.name
    option.textContent = item.name
    // Before the field loses the focus
    option.addEventListener('mousedown', event => {
      event.preventDefault()
      this.take(option)
    })
    return option
  }

  key (event) {
    const open = !this.list.hidden
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (open) {
        this.mark(this.active + (event.key === 'ArrowDown' ? 1 : -1))
      } else {
        this.ask(true)
      }
    } else if (event.key === 'Enter' && open && this.active >= 0) {
      event.preventDefault()
      this.take(this.options[this.active])
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      this.close()
    }
  }

  /** Beyond either end nothing is marked: what was typed stands. */
  mark (index) {
    const count = this.options.length
    this.active = index >= count ? -1 : index < -1 ? count - 1 : index
    this.options.forEach((option, position) => option.setAttribute('aria-selected', String(position === this.active)))
    if (this.active < 0) {
      this.input.removeAttribute('aria-activedescendant')
    } else {
      this.input.setAttribute('aria-activedescendant', this.options[this.active].id)
      this.options[this.active].scrollIntoView({ block: 'nearest' })
    }
  }

  take (option) {
    this.input.value = option.dataset.name
    this.close()
    this.status.textContent = `${option.dataset.name} is chosen`
  }

  open (really) {
    this.list.hidden = !really
    this.input.setAttribute('aria-expanded', String(really))
    this.input.removeAttribute('aria-activedescendant')
  }

  close () {
    clearTimeout(this.timer)
    this.request?.abort()
    this.active = -1
    this.open(false)
  }
}

export function suggestWhileTyping () {
  document.querySelectorAll('[data-suggestions]').forEach(box => new Suggestions(box))
}
