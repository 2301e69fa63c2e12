import { useSyncExternalStore } from 'react';
import type { SlicedJob } from '@/domain/sliced-job';
import { ProgressBar } from '@/ui/progress-bar';

/** How far work in slices has come. What is done before anybody could read it shows no mark. */
export function JobProgress({ job, label }: { job: SlicedJob<unknown>; label: string }) {
  const done = useSyncExternalStore(job.subscribe, job.progress, job.progress);
  return (
    <div className="appears-late">
      <ProgressBar label={label} done={done} />
    </div>
  );
}
