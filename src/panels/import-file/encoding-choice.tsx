import type { ImportChoices } from '@/domain/import-report';
import type { TextReading } from '@/domain/raw-feature';
import type { TextEncodingId } from '@/domain/text-encoding-id';
import { useWords } from '@/i18n/use-words';
import { CardSection } from '@/ui/card-section';
import { RadioList } from '@/ui/radio-list';

type EncodingChoiceProps = {
  readonly text: TextReading;
  readonly choices: ImportChoices;
  readonly onChoose: (part: Partial<ImportChoices>) => void;
};

/** Names by which people who meet these files know them. */
const TITLES: Record<TextEncodingId, string> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16 LE)',
  'utf-16be': 'Unicode (UTF-16 BE)',
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3 (ABC)',
  'tcvn-5712-1': 'TCVN 5712-1 (VN1)',
  'vni-windows': 'VNI Windows',
};

const SHOWN_WORDS = 3;

/** Ways to read the text, each with some of it so read. Nothing is asked where there is one way only. */
export function EncodingChoice({ text, choices, onChoose }: EncodingChoiceProps) {
  const { t } = useWords();
  const ways = [{ encoding: text.encoding, preview: text.preview }, ...text.others];
  if (ways.length < 2 || (text.isSure && choices.encoding === null)) return null;
  return (
    <CardSection title={t('importFile.encoding.title')}>
      <p className="text-xs text-muted">{t('importFile.encoding.note')}</p>
      <RadioList
        label={t('importFile.encoding.title')}
        testId="import-encoding"
        selected={choices.encoding ?? text.encoding}
        onSelect={(id) => onChoose({ encoding: id as TextEncodingId })}
        choices={ways.map(({ encoding, preview }) => ({
          id: encoding,
          title: TITLES[encoding],
          note: preview.slice(0, SHOWN_WORDS).join(' · '),
        }))}
      />
    </CardSection>
  );
}
