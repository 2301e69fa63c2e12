import { useState } from 'react';
import { CONTACT_LIMITS, PROSPECTUS_PAGES, type ProspectusPage } from '@/domain/prospectus';
import { LOCALES, type Locale } from '@/domain/view-state';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { Checkbox } from '@/ui/checkbox';
import { ModalDialog } from '@/ui/modal-dialog';
import { SelectField } from '@/ui/select-field';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { recallContact, rememberContact } from './contact-memory';
import { ProspectusRun } from './prospectus-run';

type ProspectusDialogProps = { readonly siteIds: readonly string[]; readonly onClose: () => void };

/** What the prospectuses of some sites hold, in which language, whom to ask; then they are written. */
export function ProspectusDialog({ siteIds, onClose }: ProspectusDialogProps) {
  const { t, locale: spoken } = useWords();
  const compared = useApp((state) => state.view.compare);
  const { names, own } = useSites(siteIds, compared);
  const [pages, setPages] = useState<ReadonlySet<ProspectusPage>>(new Set(PROSPECTUS_PAGES));
  const [locale, setLocale] = useState<Locale>(spoken);
  const [title, setTitle] = useState('');
  const [contact, setContact] = useState(recallContact);
  const [keepsView, setKeepsView] = useState(false);
  // What is private goes along with what is published only when it is asked for.
  const isMixed = own.size > 0 && [...names.keys()].some((id) => !own.has(id));
  const [withOwn, setWithOwn] = useState(!isMixed);
  const isShown = (id: string): boolean => withOwn || !isMixed || !own.has(id);
  const ids = [...names.keys()].filter(isShown);
  const comparedIds = compared.filter(isShown);
  const canCompare = comparedIds.some((id) => ids.length > 1 || !ids.includes(id));
  const wanted = PROSPECTUS_PAGES.filter((page) => pages.has(page) && (page !== 'comparison' || canCompare));
  const name = ids.length === 1 ? (names.get(ids[0] ?? '') ?? '') : '';
  return (
    <ModalDialog
      title={
        ids.length === 1
          ? t('prospectus.title-of', { name })
          : t('prospectus.dialog.several', { count: ids.length })
      }
      closeLabel={t('common.action.close')}
      onClose={onClose}
      size="card"
      testId="prospectus-dialog"
    >
      <div className="flex flex-col gap-4">
        <p className="text-muted">{t('prospectus.dialog.about')}</p>
        {isMixed && (
          <Checkbox isSelected={withOwn} onChange={setWithOwn} testId="prospectus-own">
            {t('prospectus.dialog.own', { count: own.size })}
          </Checkbox>
        )}
        <fieldset className="flex flex-col">
          <legend className="pb-1 text-xs text-muted">{t('prospectus.dialog.pages')}</legend>
          {PROSPECTUS_PAGES.map((page) => (
            <Checkbox
              key={page}
              testId={`prospectus-${page}`}
              isSelected={wanted.includes(page)}
              isDisabled={page === 'comparison' && !canCompare}
              onChange={(isWanted) => setPages(isWanted ? new Set([...pages, page]) : without(pages, page))}
            >
              {t(`prospectus.dialog.${page}`)}
              {page === 'comparison' && !canCompare && (
                <span className="block text-xs">{t('prospectus.dialog.no-comparison')}</span>
              )}
            </Checkbox>
          ))}
        </fieldset>
        {ids.length > 1 && (
          <TextField
            label={t('prospectus.dialog.name')}
            hasVisibleLabel
            testId="prospectus-name"
            value={title}
            placeholder={t('prospectus.index.title')}
            onChange={setTitle}
          />
        )}
        <div className="grid grid-cols-[2fr_1fr] items-start gap-3 max-[480px]:grid-cols-1">
          <div>
            <TextArea
              label={t('prospectus.dialog.contact')}
              hasVisibleLabel
              rows={4}
              testId="prospectus-contact"
              value={contact}
              onChange={(typed) => setContact(typed.slice(0, CONTACT_LIMITS.letters))}
              onLeave={() => rememberContact(contact)}
            />
            <p className="pt-1 text-xs text-muted">{t('prospectus.dialog.contact-note')}</p>
          </div>
          <SelectField
            label={t('prospectus.dialog.language')}
            testId="prospectus-language"
            choices={LOCALES.map((id) => ({ id, title: t(`common.language.${id}`) }))}
            selected={locale}
            onSelect={(id) => setLocale(LOCALES.find((one) => one === id) ?? 'vi')}
          />
        </div>
        <Checkbox isSelected={keepsView} onChange={setKeepsView} testId="prospectus-keeps-view">
          {t('prospectus.dialog.keeps-view')}
          <span className="block text-xs text-muted">{t('prospectus.dialog.keeps-view-note')}</span>
        </Checkbox>
        <ProspectusRun
          order={{ siteIds: ids, title, pages: wanted, comparedIds, contact, locale, keepsView }}
          name={t('prospectus.dialog.file', { name: name || title || t('prospectus.index.title') })}
        />
      </div>
    </ModalDialog>
  );
}

function without(pages: ReadonlySet<ProspectusPage>, page: ProspectusPage): ReadonlySet<ProspectusPage> {
  return new Set([...pages].filter((one) => one !== page));
}

/** Those of the ids that are still there, with their names; and what of all that is shown is the user's own. */
function useSites(siteIds: readonly string[], compared: readonly string[]) {
  const { text } = useWords();
  const zones = useApp((state) => state.data.zones);
  const candidates = useApp((state) => state.project.candidates);
  const known = new Map<string, string>([
    ...zones.map(({ id, name, nameEn }) => [id, text({ vi: name, en: nameEn })] as const),
    ...candidates.map(({ id, name }) => [id, name] as const),
  ]);
  const held = new Set(candidates.map(({ id }) => id));
  return {
    names: new Map(siteIds.flatMap((id) => (known.has(id) ? [[id, known.get(id) ?? ''] as const] : []))),
    own: new Set([...siteIds, ...compared].filter((id) => held.has(id))),
  };
}
