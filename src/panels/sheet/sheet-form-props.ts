import type { SheetSettings } from '@/domain/sheet-settings';

export type SheetFormProps = {
  readonly settings: SheetSettings;
  readonly onChange: (part: Partial<SheetSettings>) => void;
};
