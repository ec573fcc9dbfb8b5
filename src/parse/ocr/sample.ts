/** A picture of a few printed words, to see whether an engine really reads (doctor). */
import { inflateRawSync } from 'node:zlib'
import type { Picture } from './picture.js'

export const SAMPLE_TEXT = 'Tiêu chí số 15'

const WIDTH = 400
const HEIGHT = 96
/** A bit a dot, black is 1, deflated: 14 points of a serif type at 300 dots an inch. */
const PACKED =
  '7dZNjpswFAfwv4UUb6rxBUbxNbqocI/SI8xyFmhw1YP0Kh7lAL2C5wavO1fy8CY2CcF8SGHRRSvegjjAj2Dz3iPAHnvsscf/E/Vm0awe0X4Ytg6oQh4Kel4V5iZUEpSHVfDzU1tmfvUwNOyRDpD9mTK4tAWYfSFOhCYUQtn+597Tp56I31mEphD6Mru8VKYUT4JwIuHrQhz74ReVtjwXr75yD4X43A+fpQUqBsYL8E0QnKusLMTT9WCa00/ATUWxerL8ike9VWBBfN0kIGhywt8RimBIkUq2jfIU0yOAjlBxXbRBkaa0+FH+4izaDoZXhCARXgSl+5O+kcw5S8IRTcrjZVH5Yy+UfZReW532PyBUflU43QuNT9KpLPwhXWlNSKcWROXzQqZs7xbE9yzqJGQvMBJsJ0LZZYHQCxr1gZnAVVB6lhdxLfwF0dxEGAtxj+jGAmEqmKcCbLeKlsYi3iFMHItmNg+IqVDdViF4q4DZLPRdoh4JNQixINyS+HHNK2Fnz0POhYAacndZ4FIfd4pUayELOwibisxfxCwTUzLHXOfuJjSuVStcNa6PkKbQaTCnXhLroaLqoZfkpRm91pzqzmWJ9j3mfqXJEHsIjud+ZQHFnSiqtmWnGSbCvKXyZzKh/cMBggk67dHnqxWd4XJvFoc8ONz6L25dp7L736c99thjj38iPgA='

export function samplePicture(): Picture {
  const bits = inflateRawSync(Buffer.from(PACKED, 'base64'))
  const grey = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => ((bits[at >> 3] ?? 0) & (0x80 >> (at & 7)) ? 0 : 255))
  return { width: WIDTH, height: HEIGHT, grey, dpi: 300 }
}
