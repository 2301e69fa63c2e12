import type { messages } from './vietnamese';
import type { laterMessages } from './vietnamese-later';

/** The shape of a language: the keys of Vietnamese, the words its own. */
export type MessageTree = Words<typeof messages>;
export type LaterMessageTree = Words<typeof laterMessages>;

type Words<Tree> = { [Key in keyof Tree]: Tree[Key] extends string ? string : Words<Tree[Key]> };

type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Paths<Tree[Key]>}`;
}[keyof Tree & string];

/** `zone.kind.industrial-park`: a path through the messages, checked by the compiler. */
export type MessageId = Paths<MessageTree> | Paths<LaterMessageTree>;
