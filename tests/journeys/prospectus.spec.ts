import { expect, journey } from './journey';
import { readPdf } from './read-sheet';

/* The map is not the subject. */
journey.use({ hasWebgl: false });

journey('a zone leaves as a prospectus with map, distances, comparison and contact', async ({ planner }) => {
  await planner.opens('?zone=kcn-dong-mai&compare=kcn-song-khoai,kcn-hai-yen');
  await planner.prospectus.opens();
  await planner.prospectus.names('Ban Quản lý Khu kinh tế\nĐiện thoại: 0203 000 0000');
  await planner.meetsNoBarrier();
  const { name, bytes } = await planner.prospectus.saves();
  expect(name).toBe('Hồ sơ KCN Đông Mai.pdf');
  const { pages, title } = await readPdf(bytes);
  expect(title).toBe('Hồ sơ giới thiệu: KCN Đông Mai');
  expect(pages.length).toBeLessThanOrEqual(4);
  const words = pages.map((page) => page.words).join(' ');
  for (const word of ['167,86 ha', 'Điện thoại: 0203 000 0000', 'Cảng biển', 'KCN Hải Yên', 'Trang 1/'])
    expect(words).toContain(word);
  expect(words).toBe(words.normalize('NFC'));
  await planner.losesFile('Inter_400Regular*');
  await planner.prospectus.fails('export-failed');
  // Escape closes the dialog and leaves the sheet.
  await planner.closesDialog();
  await planner.prospectus.opens();
  await planner.prospectus.has('Ban Quản lý Khu kinh tế\nĐiện thoại: 0203 000 0000');
});

journey(
  'what is listed leaves as one document with a list, own sites only when asked for',
  async ({ planner }) => {
    await planner.opens('?tab=candidates&lang=en');
    await planner.project.choosesFromMenu('openSample');
    await planner.project.hasCandidates(3);
    await planner.opensTab('explore');
    await planner.list.filtersBy('kind', 'industrial-cluster');
    await planner.composer.opens();
    await planner.prospectus.opens();
    await planner.prospectus.givesUp();
    await planner.prospectus.toggles('figures');
    const listed = await readPdf((await planner.prospectus.saves()).bytes);
    // Neither with pages of their own nor beside others, though they are in comparison.
    expect(listed.pages.some(({ words }) => words.includes('Sample A'))).toBe(false);
    expect(listed.pages[0]?.words).toContain('Industrial sites of Quảng Ninh province');
    await planner.prospectus.toggles('own');
    await planner.prospectus.speaks('vi');
    const all = await readPdf((await planner.prospectus.saves()).bytes);
    expect(all.pages[0]?.words).toContain('Các địa điểm công nghiệp tỉnh Quảng Ninh');
    const marked = all.pages.filter(({ words }) => words.includes('Địa điểm mẫu giả định, không có thật.'));
    // Each page of each of the three.
    expect(marked.length).toBeGreaterThanOrEqual(6);
  },
);
