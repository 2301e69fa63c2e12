import { useEffect } from 'react';
import { isUnchanged } from '@/domain/kept-view';
import { useActions, useAppStore, usePorts } from '@/panels/app-context';

/**
 * Takes files that are dropped anywhere on the page: pictures and sheets of ours open the view that they
 * carry, all others go to the import.
 */
export function FileDrop() {
  const store = useAppStore();
  const { sharing } = usePorts();
  const { dropFile, changeView, notify } = useActions();
  useEffect(() => {
    const take = async (file: File): Promise<void> => {
      const port = await sharing();
      const kept = await port.readFile(file);
      if (kept === null) {
        changeView({ page: 'map', tab: 'candidates' });
        dropFile(file);
      } else if (kept.ok) {
        const changes = await port.open(kept.value);
        changeView({ page: 'map' });
        if (!isUnchanged(changes)) store.setState({ dataChanges: changes, dialog: { type: 'data-changes' } });
      } else notify(kept.problem);
    };
    const allow = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      // Left alone, the browser would show the file in place of the page.
      event.preventDefault();
      void take(file);
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
    };
  }, [store, sharing, dropFile, changeView, notify]);
  return null;
}
