import { useCallback, useState } from 'react';
import { useActions, usePorts } from '@/panels/app-context';
import type { ProjectDesk } from '@/store/project-desk';

/** Work with whole projects, one piece at a time: what fails is told as a notice, and the rest goes on. */
export function useProjectDesk(): {
  readonly isBusy: boolean;
  readonly run: (work: (desk: ProjectDesk) => Promise<unknown> | unknown) => void;
} {
  const { projectDesk } = usePorts();
  const { notify } = useActions();
  const [isBusy, setIsBusy] = useState(false);
  const run = useCallback(
    (work: (desk: ProjectDesk) => Promise<unknown> | unknown) => {
      setIsBusy(true);
      void projectDesk()
        .then(work)
        .catch((error: unknown) => {
          const detail = error instanceof Error && error.message ? error.message : String(error);
          notify({ code: 'storage-failed', severity: 'error', detail });
        })
        .finally(() => setIsBusy(false));
    },
    [projectDesk, notify],
  );
  return { isBusy, run };
}
