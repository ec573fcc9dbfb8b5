/** Signs that nobody sees, or that turn the direction of writing, made visible: what a reader is shown is all that is there. */

/** Controls, signs of direction, and those without width that hide text between others. */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

export const visible = (text: string): string => text.replace(UNSEEN, '\uFFFD')
