/** What a terminal is told of the files of a watched folder, as they come. */
import { relative } from 'node:path'
import type { PageAtWork } from '../../parse/parser.js'
import type { Handled } from '../../watch/handle-file.js'
import type { Call } from '../command.js'
import { flag } from '../options.js'

export interface HandledTeller {
  readonly tell: (name: string, handled: Handled) => void
  readonly passedOver: (name: string) => void
  /** A page of a scan is being recognised: long work shows that it goes on, on a line that is gone afterwards. */
  readonly page: (at: PageAtWork & { readonly name: string }) => void
}

export function handledTeller({ terminal, say, ...call }: Call, folder: string): HandledTeller {
  const isQuiet = flag({ terminal, say, ...call }, 'quiet')
  const isWatched = terminal.watched && !isQuiet
  const line = (text: string): void => void (isWatched && process.stderr.write(`\r${text}\u001b[K`))
  const err = (text: string): void => {
    line('')
    terminal.err(text)
  }
  return {
    passedOver: (name) => void (isQuiet ? undefined : err(say.watch.passedOver(name))),
    page: ({ name, nth, of }) => line(say.page(name, nth, of)),
    tell(name, handled) {
      if (handled.did === 'gone') return line('')
      if (handled.did === 'wait')
        return err(handled.because === 'not-moved' ? say.watch.notMoved(name, handled.why) : say.watch.waiting(name))
      const isBad = handled.outcome.kind === 'refused' || handled.did === 'left'
      if (isBad) err(terminal.red(say.outcome(handled.outcome)))
      else if (!isQuiet) {
        line('')
        terminal.out(`${say.outcome(handled.outcome)}\n`)
      }
      if (handled.did === 'moved' && !isQuiet) err(terminal.dim(`  ${say.watch.moved(name, relative(folder, handled.to))}`))
    },
  }
}
