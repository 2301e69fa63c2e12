import type { Words } from '@/i18n/use-words';
import type { AppStore } from '@/store/app-store';

export type FramePorts = { readonly store: AppStore; readonly words: () => Words };
export type FrameSession = { readonly show: () => void; readonly close: () => void };
