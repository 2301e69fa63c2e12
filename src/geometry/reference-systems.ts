import type { TransverseMercator } from './transverse-mercator';

export type ReferenceSystem = {
  /** EPSG code. */
  readonly code: number;
  readonly name: string;
  readonly datum: 'VN-2000' | 'WGS 84';
  readonly projection: TransverseMercator;
};

/**
 * Central meridians as degrees and minutes. Checked against the EPSG registry in PROJ 9 (`projinfo EPSG:<code>`)
 * and by value in the tests. EPSG 6956 to 6959 are left out on purpose: they name the same zones with a datum
 * that no office here uses.
 */
const TM3_MERIDIANS: readonly (readonly [code: number, degrees: number, minutes: number])[] = [
  [5896, 102, 0],
  [5897, 105, 0],
  [5898, 108, 0],
  [5899, 107, 45],
  [9205, 103, 0],
  [9206, 104, 0],
  [9207, 104, 30],
  [9208, 104, 45],
  [9209, 105, 30],
  [9210, 105, 45],
  [9211, 106, 0],
  [9212, 106, 15],
  [9213, 106, 30],
  [9214, 107, 0],
  [9215, 107, 15],
  [9216, 107, 30],
  [9217, 108, 15],
  [9218, 108, 30],
];

function tm3([code, degrees, minutes]: (typeof TM3_MERIDIANS)[number]): ReferenceSystem {
  return {
    code,
    name: `VN-2000 / TM-3 ${degrees}°${String(minutes).padStart(2, '0')}'`,
    datum: 'VN-2000',
    projection: {
      centralMeridian: degrees + minutes / 60,
      scale: 0.9999,
      falseEasting: 500_000,
      falseNorthing: 0,
    },
  };
}

function utm(code: number, zone: number, datum: ReferenceSystem['datum']): ReferenceSystem {
  return {
    code,
    name: `${datum} / UTM ${zone}N`,
    datum,
    projection: { centralMeridian: 6 * zone - 183, scale: 0.9996, falseEasting: 500_000, falseNorthing: 0 },
  };
}

/** VN-2000 / TM-3 107°45', the system of Quảng Ninh's land records: EPSG:5899. */
export const QUANG_NINH_SYSTEM: ReferenceSystem = tm3([5899, 107, 45]);

/** Every plane system that survey data of Vietnam arrives in. */
export const REFERENCE_SYSTEMS: readonly ReferenceSystem[] = [
  ...TM3_MERIDIANS.map(tm3),
  utm(3405, 48, 'VN-2000'),
  utm(3406, 49, 'VN-2000'),
  utm(32648, 48, 'WGS 84'),
  utm(32649, 49, 'WGS 84'),
];
