import { describe, expect, it } from 'vitest';
import { shortHubName, shortZoneName } from '@/domain/short-name';
import { sampleHub, sampleZone } from '../map/sample-data';

describe('short names', () => {
  it.each([
    ['Khu kinh tế ven biển Vân Đồn', 'Van Don Coastal Economic Zone', 'KKT Vân Đồn', 'Van Don EZ'],
    ['Khu kinh tế cửa khẩu Móng Cái', 'Mong Cai Border Gate Economic Zone', 'KKT Móng Cái', 'Mong Cai EZ'],
    [
      'KCN Bắc Tiền Phong (DEEP C)',
      'Bac Tien Phong (North Tien Phong) Industrial Park - DEEP C',
      'KCN Bắc Tiền Phong',
      'Bac Tien Phong IP',
    ],
    [
      'KCN - Cảng biển Hải Hà',
      'Hai Ha Seaport Industrial Park',
      'KCN - Cảng biển Hải Hà',
      'Hai Ha Seaport IP',
    ],
    ['Cụm công nghiệp Đông Mai', 'Dong Mai Industrial Cluster', 'CCN Đông Mai', 'Dong Mai IC'],
  ])('%s', (name, nameEn, vi, en) => {
    expect(shortZoneName(sampleZone({ id: 'z', name, nameEn }))).toEqual({ vi, en });
  });

  it.each([
    ['Cảng hàng không quốc tế Vân Đồn (VDO/VVVD)', 'Sân bay Vân Đồn'],
    ['Nút giao Đồng Đăng (Việt Hưng), CT.06 - QL279', 'Đồng Đăng'],
    ['Bến cảng Container số 5-6 HATECO (Lạch Huyện)', 'Cảng số 5-6 HATECO'],
    ['Cửa khẩu quốc tế Móng Cái (cầu Bắc Luân I)', 'CK Móng Cái'],
  ])('%s', (name, vi) => {
    expect(shortHubName(sampleHub({ id: 'h', name: { vi: name, en: name } })).vi).toBe(vi);
  });
});
