/** What a document says of itself. The same details and the same drawings give the same bytes. */
export type DocumentDetails = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47: vi, en. */
  readonly language: string;
  readonly created: Date;
  /** The program and its version. */
  readonly producer: string;
  /** What lies inside the file beside what is seen: the state of the project, to open it again. */
  readonly attachments?: readonly Attachment[];
};

type Attachment = {
  /** ASCII. */
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
};

/** How a long piece of writing is watched, stopped, and kept from holding up the page. */
export type WritingSteps = {
  readonly signal?: AbortSignal;
  /** Steps done of all: pages, tiles. */
  readonly onStep?: (done: number, all: number) => void;
  /** Lets the page do something else; a timer of the browser. */
  readonly breathe?: () => Promise<void>;
};

export type WritingFailure =
  | { readonly type: 'cancelled' }
  | {
      readonly type: 'too-large';
      /** The finest resolution at which the same drawing may be written; 0 where there is none. */
      readonly largestDotsPerInch: number;
    }
  /** The browser does not give back a canvas on which something of another server was painted. */
  | { readonly type: 'tainted'; readonly detail: string }
  | {
      readonly type: 'failed';
      /** What the program said, for a report of the fault. */
      readonly detail: string;
    };

/** Between two steps: tells how far it is, lets the page breathe. `false` when it is to stop. */
export async function takeStep(steps: WritingSteps, done: number, all: number): Promise<boolean> {
  if (steps.signal?.aborted) return false;
  steps.onStep?.(done, all);
  await steps.breathe?.();
  return !steps.signal?.aborted;
}
