import type { ReactNode } from 'react';
import type { ProvinceTopic } from '@/domain/province';
import { useWords } from '@/i18n/use-words';
import { FigureDetail } from '@/panels/figure/figure-detail';
import { FigureLine } from '@/panels/figure/figure-line';
import { FigureValue } from '@/panels/figure/figure-value';
import { OtherFigures } from '@/panels/figure/other-figures';
import { CardSection } from '@/ui/card-section';
import { Disclosure } from '@/ui/disclosure';

/** Shown large; the others stand one click away. */
const HEADLINES: ReadonlySet<string> = new Set([
  'economic-zone-count',
  'economic-zone-area',
  'park-planned-count',
  'park-planned-area',
  'park-project-count',
  'park-project-area',
  'registered-capital-usd',
  'registered-capital-vnd',
  'cluster-established-count',
  'cluster-established-area',
]);

type TopicSectionProps = {
  readonly topics: readonly ProvinceTopic[];
  readonly about: ProvinceTopic['about'];
  readonly children?: ReactNode;
};

/** The published figures of one kind of zone, with a picture of them where there is one. */
export function TopicSection({ topics, about, children }: TopicSectionProps) {
  const { t, text } = useWords();
  const ofKind = topics.filter((topic) => topic.about === about);
  const large = ofKind.filter(({ id }) => HEADLINES.has(id));
  const others = ofKind.filter(({ id }) => !HEADLINES.has(id));
  if (ofKind.length === 0) return null;
  return (
    <CardSection title={t(`province.kind.${about}`)}>
      {large.map((topic) => (
        <Headline key={topic.id} topic={topic} />
      ))}
      {children}
      {others.length > 0 && (
        <Disclosure title={t('province.more', { count: others.length })}>
          <ul className="flex flex-col gap-1">
            {others.map((topic) => (
              <li key={topic.id} data-topic={topic.id}>
                <FigureLine figure={topic.main} label={text(topic.title)} hasOrigin />
                <OtherFigures figures={topic.alternatives} note={topic.note && text(topic.note)} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </CardSection>
  );
}

function Headline({ topic }: { topic: ProvinceTopic }) {
  const { t, text, date } = useWords();
  const { main } = topic;
  return (
    <div data-topic={topic.id} className="pb-1">
      <p className="text-muted">{text(topic.title)}</p>
      <div className="flex items-center gap-1">
        <FigureValue figure={main} className="text-xl font-semibold" />
        <span className="pl-1 text-xs text-muted">
          {main.asOf === null ? t('figure.detail.undated') : date(main.asOf)}
        </span>
        <FigureDetail figure={main} label={text(topic.title)} />
      </div>
      <OtherFigures figures={topic.alternatives} note={topic.note && text(topic.note)} />
    </div>
  );
}
