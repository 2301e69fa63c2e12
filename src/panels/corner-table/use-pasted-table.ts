import { useEffect, useState } from 'react';
import type { PastedTable, PastedTableChoices } from '@/domain/pasted-table';
import type { Problem } from '@/domain/problem';
import { useApp, usePorts } from '@/panels/app-context';

export type PastedTableState = {
  /** The last answer; it stays until the next one is there. */
  readonly table: PastedTable | null;
  /** Why there is no table. */
  readonly problems: readonly Problem[];
  readonly isReading: boolean;
};

const NOTHING: PastedTableState = { table: null, problems: [], isReading: false };

/** While a person types, the table is read when the keys rest. */
const REST_MS = 200;

/**
 * The table in the text, read anew as text, choices or the ground change.
 *
 * @param ownId of the candidate that the table is of: its own old corners say nothing of where the table lies
 */
export function usePastedTable(
  text: string,
  choices: PastedTableChoices,
  ownId: string | null = null,
): PastedTableState {
  const { survey } = usePorts();
  const data = useApp((state) => state.data);
  const candidates = useApp((state) => state.project.candidates);
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    if (text.trim() === '') {
      setState(NOTHING);
      return;
    }
    setState((before) => ({ ...before, isReading: true }));
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answer = await read();
      if (isCurrent) setState(answer);
    }, REST_MS);
    const read = async (): Promise<PastedTableState> => {
      try {
        const port = await survey();
        const known = candidates.flatMap(({ id, name, geometry }) =>
          geometry.type === 'Point' || id === ownId ? [] : [{ name, geometry }],
        );
        await port.setGround(data, known);
        const result = await port.read(text, choices);
        return result.ok
          ? { table: result.value, problems: result.value.problems, isReading: false }
          : { table: null, problems: result.problem, isReading: false };
      } catch {
        return { table: null, problems: [{ code: 'import-stopped', severity: 'error' }], isReading: false };
      }
    };
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, choices, ownId, survey, data, candidates]);
  return state;
}
