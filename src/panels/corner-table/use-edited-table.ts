import { useCallback, useEffect, useState } from 'react';
import type { Candidate } from '@/domain/candidate';
import type { PastedTable } from '@/domain/pasted-table';
import { decimalSignOf } from '@/i18n/decimal-sign-of';
import { useWords } from '@/i18n/use-words';
import { usePorts } from '@/panels/app-context';
import type { CornerOutline } from '@/store/survey-port';
import { cornerOutline, systemOf } from './corner-outline';
import { systemById } from './edited-systems';

type Draft = {
  readonly text: string;
  readonly systemId: string;
  /** By a person, and not only written out. */
  readonly isTyped: boolean;
};

/** What is typed outlives a look at another site: it goes with the candidate, as long as that stays as it is. */
const drafts = new WeakMap<Candidate, Draft>();

/** Whether somebody has left a table of the candidate half done. */
export function hasDraft(candidate: Candidate): boolean {
  return drafts.get(candidate)?.isTyped === true;
}

/** The table of a candidate on its way through a text field. */
export function useEditedTable(candidate: Candidate) {
  const { locale } = useWords();
  const { survey } = usePorts();
  const [draft, setDraft] = useState<Draft>(
    () => drafts.get(candidate) ?? { text: '', systemId: String(systemOf(candidate).code), isTyped: false },
  );
  const [isWritten, setIsWritten] = useState(draft.isTyped);
  const write = useCallback(
    async (outline: CornerOutline): Promise<string> =>
      (await survey()).writeText(outline, decimalSignOf(locale)),
    [survey, locale],
  );
  const keep = (next: Draft): void => {
    drafts.set(candidate, next);
    setDraft(next);
  };

  useEffect(() => {
    const outline = cornerOutline(candidate, systemById(draft.systemId));
    if (draft.isTyped || !outline) return;
    let isCurrent = true;
    void write(outline).then((text) => {
      if (!isCurrent) return;
      setDraft((before) => (before.isTyped ? before : { ...before, text }));
      setIsWritten(true);
    });
    return () => {
      isCurrent = false;
    };
  }, [candidate, draft.systemId, draft.isTyped, write]);

  return {
    draft,
    /** The field holds the table, and not nothing yet. */
    isWritten,
    type: (text: string): void => keep({ ...draft, text, isTyped: true }),
    /** Into another system, with what has been typed so far. */
    rewrite: async (systemId: string, table: PastedTable | null): Promise<void> => {
      if (!draft.isTyped) return setDraft({ ...draft, systemId });
      if (!table?.geometry) return;
      const { geometry, cornerNames: names } = table;
      keep({ ...draft, systemId, text: await write({ geometry, system: systemById(systemId), names }) });
    },
    forget: (): void => {
      drafts.delete(candidate);
    },
  };
}
