import type { Place } from '@/domain/place';
import { useWords } from '@/i18n/use-words';
import { Badge } from '@/ui/badge';
import { CardSection } from '@/ui/card-section';
import { PlaceError } from './boundary-note';
import { PositionText } from './position-text';
import { SheetFrame } from './sheet-frame';

export function PlaceSheet({ place }: { place: Place }) {
  const { t, text } = useWords();
  return (
    <SheetFrame
      id={place.id}
      kind={place.kind}
      badges={<Badge tone="accent">{t(`site.${place.kind}`)}</Badge>}
      title={text(place.name)}
      hasPlace
    >
      <CardSection title={t('site.place.title')}>
        <PositionText position={place.position} />
        <p className="text-muted">
          <PlaceError errorMetres={place.errorMetres} />
        </p>
      </CardSection>
    </SheetFrame>
  );
}
