import type { SliceClock } from '@/domain/sliced-job';

const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;

/**
 * Time and rests of the page. A rest ends by a message, not by a timer: timers wait four milliseconds each
 * and, in a tab out of sight, a second, in which a file would never be done.
 */
export const PAGE_CLOCK: SliceClock = {
  now: () => performance.now(),
  rest: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      openedChannel().port2.postMessage(null);
    }),
};

function openedChannel(): MessageChannel {
  if (channel) return channel;
  channel = new MessageChannel();
  channel.port1.onmessage = () => waiting.shift()?.();
  return channel;
}
