/** Takes the last word back: Esc, or this button. */
import type { FC } from 'hono/jsx'
import type { Asked } from '../asked.js'
import type { SaidLast } from './paths.js'

export const Undo: FC<{ readonly asked: Asked; readonly said: SaidLast; readonly within: boolean }> = ({
  asked: { say },
  said,
  within,
}) => (
  <form method="post" action="/xem-lai/rut" class="undo">
    <input type="hidden" name="van-ban" value={said.letter} />
    <input type="hidden" name="loi" value={said.word} />
    {within && <input type="hidden" name="trong" value="van-ban" />}
    <button>
      {say('Hoàn tác', 'Undo')} <kbd>Esc</kbd>
    </button>
  </form>
)
