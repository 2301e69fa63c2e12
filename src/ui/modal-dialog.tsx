import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './icon-button';

type ModalDialogProps = {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** `card`: as large as its content, at the lower edge of a phone. `page`: nearly the whole window. `wide`: the same for a table. `full`: the whole window, its content reaching the edges. */
  readonly size: 'card' | 'page' | 'wide' | 'full';
  readonly testId?: string;
  /** Beside the title: what can be done with the whole. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/* Whole class names, so that the style sheet is built with them. */
const OVERLAYS = {
  card: 'items-center p-3 max-[900px]:items-end',
  page: 'items-stretch p-3 max-[480px]:p-0',
  wide: 'items-stretch p-3 max-[480px]:p-0',
  full: 'items-stretch p-3 max-[900px]:p-0',
};
const CARDS = {
  card: 'max-h-[70dvh] max-w-3xl',
  page: 'max-w-5xl max-[480px]:rounded-none max-[480px]:border-0',
  wide: 'max-w-[92rem] max-[480px]:rounded-none max-[480px]:border-0',
  full: 'max-w-none max-[900px]:rounded-none max-[900px]:border-0',
};

/** A card over the page that holds the focus until it is closed: by its button, by Escape, or by a press beside it. */
export function ModalDialog({
  title,
  closeLabel,
  onClose,
  size,
  testId,
  actions,
  children,
}: ModalDialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={`fixed inset-0 z-40 flex justify-center bg-ink/20 ${OVERLAYS[size]}`}
    >
      <Modal
        className={`flex w-full min-h-0 flex-col overflow-hidden rounded-card border border-line bg-paper shadow-card ${CARDS[size]}`}
      >
        <Dialog data-testid={testId} className="flex min-h-0 flex-1 flex-col outline-none">
          <header className="flex shrink-0 items-center justify-between gap-3 border-b border-line py-2 pr-2 pl-5">
            <Heading slot="title" level={2} className="min-w-0 flex-1 text-lg font-semibold">
              {title}
            </Heading>
            {actions}
            <IconButton label={closeLabel} onPress={onClose}>
              <X aria-hidden size={18} />
            </IconButton>
          </header>
          {/* Scrolled by keyboard too: it may hold nothing that takes the focus. */}
          <section
            aria-label={title}
            tabIndex={0}
            className={`min-h-0 flex-1 overflow-y-auto ${size === 'full' ? '' : 'px-5 py-4'}`}
          >
            {children}
          </section>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
