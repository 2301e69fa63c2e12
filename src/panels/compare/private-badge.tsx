import { ShieldCheck } from 'lucide-react';
import { useWords } from '@/i18n/use-words';
import { useActions } from '@/panels/app-context';
import { CardButton } from '@/ui/card-button';
import { TextButton } from '@/ui/text-button';

/** That nothing of this is sent, and why one need not take our word for it. */
export function PrivateBadge() {
  const { t } = useWords();
  const { changeView } = useActions();
  return (
    <CardButton
      label={t('compare.private')}
      testId="compare-private"
      face={
        <>
          <ShieldCheck aria-hidden size={15} />
          <span className="max-[700px]:sr-only">{t('compare.private')}</span>
        </>
      }
    >
      <p className="font-semibold">{t('compare.private')}</p>
      <ul className="mt-1.5 flex list-disc flex-col gap-1 pl-4">
        <li>{t('compare.private-why.no-server')}</li>
        <li>{t('compare.private-why.policy')}</li>
        <li>{t('compare.private-why.tested')}</li>
        <li>{t('compare.private-why.try')}</li>
      </ul>
      <p className="mt-2">
        <TextButton onPress={() => changeView({ page: 'about' })}>{t('compare.private-why.more')}</TextButton>
      </p>
    </CardButton>
  );
}
