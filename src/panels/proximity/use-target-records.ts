import { useMemo } from 'react';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';

export type TargetRecords = {
  readonly nameOf: (id: string) => string;
  readonly sourcesOf: (id: string) => readonly string[];
};

/** Names and sources of hubs and corridors by their ids, which do not meet. */
export function useTargetRecords(): TargetRecords {
  const { text } = useWords();
  const hubs = useApp((state) => state.data.hubs);
  const corridors = useApp((state) => state.data.corridors);
  return useMemo(() => {
    const records = new Map([...hubs, ...corridors].map((record) => [record.id, record]));
    return {
      nameOf: (id) => {
        const record = records.get(id);
        return record ? text(record.name) : id;
      },
      sourcesOf: (id) => records.get(id)?.sources ?? [],
    };
  }, [hubs, corridors, text]);
}
