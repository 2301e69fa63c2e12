import type { ProvinceTopic } from '@/domain/province';
import { useWords } from '@/i18n/use-words';
import { findFigure } from './find-topic';
import { ProgressPicture } from './progress-picture';

/** How far the clusters are from their targets, and how much of their area is in operation. */
export function ClusterProgress({ topics }: { topics: readonly ProvinceTopic[] }) {
  return (
    <>
      <CountProgress topics={topics} />
      <AreaProgress topics={topics} />
    </>
  );
}

function CountProgress({ topics }: { topics: readonly ProvinceTopic[] }) {
  const { t } = useWords();
  const established = findFigure(topics, 'cluster-established-count');
  const target2030 = findFigure(topics, 'cluster-target-2030-count');
  const target2050 = findFigure(topics, 'cluster-target-2050-count');
  if (!established || !target2030 || !target2050) return null;
  const all = target2050.value;
  return (
    <ProgressPicture
      title={t('province.progress.clusters')}
      segments={[
        { id: 'established', share: established.value / all, look: 'cluster' },
        { id: 'until-2030', share: (target2030.value - established.value) / all, look: 'cluster-soft' },
      ]}
      entries={[
        { figure: established, label: t('province.progress.established'), look: 'cluster' },
        { figure: target2030, label: t('province.progress.target-2030'), look: 'cluster-soft' },
        { figure: target2050, label: t('province.progress.target-2050'), look: 'rest' },
      ]}
    />
  );
}

function AreaProgress({ topics }: { topics: readonly ProvinceTopic[] }) {
  const { t } = useWords();
  const all = findFigure(topics, 'cluster-established-area');
  const operating = findFigure(topics, 'cluster-operating-area');
  const development = findFigure(topics, 'cluster-development-area');
  if (!all || !operating || !development) return null;
  return (
    <ProgressPicture
      title={t('province.progress.cluster-area')}
      segments={[
        { id: 'operating', share: operating.value / all.value, look: 'cluster' },
        { id: 'development', share: development.value / all.value, look: 'cluster-soft' },
      ]}
      entries={[
        { figure: operating, label: t('province.progress.operating'), look: 'cluster' },
        { figure: development, label: t('province.progress.development'), look: 'cluster-soft' },
      ]}
    />
  );
}
