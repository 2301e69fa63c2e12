import type { MessageId } from '@/i18n/message-id';

const KNOWN = [
  'area-declared',
  'area-ellipsoid',
  'area-vn2000',
  'perimeter',
  'area-difference',
  'area-difference-share',
  'area-land',
  'area-sea',
  'area-part',
  'area-industrial-land',
  'area-cleared',
  'area-levelled',
  'area-built',
  'area-serviced',
  'area-leased',
  'occupancy',
  'park-occupancy',
  'cluster-occupancy',
  'investment-usd',
  'investment-vnd',
  'capital-usd',
  'capital-vnd',
  'projects',
  'tenants',
  'jobs',
  'rent',
  'management-fee',
  'measure-length',
  'measure-area',
  'commune-area',
  'position-error',
  'founded',
] as const;

/** What a figure is called. The data may bring a code that this version has no words for. */
export function figureLabel(code: string): MessageId {
  const known = KNOWN.find((name) => name === code);
  return known ? `figure.code.${known}` : 'figure.code.other';
}
