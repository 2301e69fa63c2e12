import type { LngLat } from '@/geometry/position';
import { useWords } from '@/i18n/use-words';
import { formatVn2000, formatWgs84 } from '@/panels/status-bar/format-position';
import { useCompass } from '@/panels/status-bar/use-compass';

/** A position in both systems that land records here are kept in. */
export function PositionText({ position }: { position: LngLat }) {
  const { locale } = useWords();
  const compass = useCompass();
  return (
    <p>
      {formatWgs84(position, locale, compass)}
      <span className="block text-muted">VN-2000 · {formatVn2000(position)}</span>
    </p>
  );
}
