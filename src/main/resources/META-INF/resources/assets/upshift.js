// Scripts only improve: every page works without this file.
import { initAll } from '/assets/govuk-frontend.min.js'
import { suggestWhileTyping } from '/assets/suggestions.js'
import { warnBeforeTimeOut } from '/assets/upshift-time-out.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
suggestWhileTyping()
const timeOut = document.getElementById('time-out')
if (timeOut) warnBeforeTimeOut(timeOut)
