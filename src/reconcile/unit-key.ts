/** The key stands in the model: the store finds a unit's statements by it. */
export { unitKey } from '../model/unit-key.js'
