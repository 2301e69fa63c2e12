import { expect, journey } from './journey';

/* The project in the browser's storage. No map is needed, and without one a page opens in no time. */
journey.use({ hasWebgl: false });

const SITES = '?tab=candidates';

journey('a project is there again after a reload, with its versions', async ({ planner }) => {
  await planner.opens(SITES);
  await planner.project.choosesFromMenu('openSample');
  await planner.project.hasCandidates(3);
  await planner.project.isRenamed('Khảo sát tháng 5');
  await planner.project.says('saved');
  await planner.reloads();
  await planner.project.isCalled('Khảo sát tháng 5');
  await planner.project.hasCandidates(3);
  await planner.project.restoresVersionBefore();
  await planner.project.isCalled('Dự án mẫu (giả định)');
  await planner.project.presses('undo');
  await planner.project.isCalled('Khảo sát tháng 5');
  await planner.project.presses('redo');
  await planner.project.isCalled('Dự án mẫu (giả định)');
});

journey('a project goes to a file and comes back; a changed file is refused', async ({ planner }) => {
  await planner.opens(SITES);
  await planner.project.choosesFromMenu('openSample');
  await planner.project.isRenamed('Tệp <b>thử</b>');
  const text = await planner.project.savesFile();
  await planner.project.choosesFromMenu('new');
  await planner.project.hasCandidates(0);
  await planner.project.opensFile('a.matbang.json', text.replace('Mẫu A', 'Mẫu Z'));
  await planner.seesNotice('project-file-checksum', 'a.matbang.json');
  await planner.project.hasCandidates(0);
  await planner.project.opensFile('a.matbang.json', text);
  await planner.project.isCalled('Tệp <b>thử</b>');
  await planner.project.hasCandidates(3);
});

for (const [fault, code] of [
  ['absent', 'storage-absent'],
  ['denied', 'storage-denied'],
  ['hangs', 'storage-hanging'],
] as const) {
  journey(`with storage that is ${fault} one works on in memory and is told`, async ({ planner }) => {
    await planner.project.losesStorage(fault);
    await planner.opens(SITES);
    await planner.seesNotice(code, '');
    await planner.project.isRenamed('Chỉ trong bộ nhớ');
    await planner.project.says('memory-only');
    expect(await planner.project.savesFile()).toContain('Chỉ trong bộ nhớ');
  });
}

journey('a full storage is told, and saving goes on when there is room', async ({ planner }) => {
  await planner.opens(SITES);
  await planner.project.isRenamed('Trước');
  await planner.project.says('saved');
  await planner.project.losesStorage('full');
  await planner.reloads();
  await planner.project.isRenamed('Đầy');
  await planner.project.says('failed');
  await planner.seesNotice('storage-full', '');
  await planner.project.mendsStorage();
  await planner.project.isRenamed('Có chỗ');
  await planner.project.says('saved');
});

journey('a damaged version is put aside and the one before opened', async ({ planner }) => {
  await planner.opens(SITES);
  await planner.project.isRenamed('Bản tốt');
  await planner.project.says('saved');
  await planner.project.isRenamed('Bản hỏng');
  await planner.project.says('saved');
  await planner.project.damagesNewest('text');
  await planner.reloads();
  await planner.project.isCalled('Bản tốt');
  await planner.seesNotice('project-damaged', '');
});

journey('what a newer version has saved is left alone', async ({ planner }) => {
  await planner.opens(SITES);
  await planner.project.isRenamed('Từ tương lai');
  await planner.project.says('saved');
  await planner.project.damagesNewest('newer');
  await planner.reloads();
  await planner.seesNotice('project-newer', '99');
  await planner.project.isCalled('Dự án mới');
  await planner.project.hasDatabaseVersion(7);
  await planner.reloads();
  await planner.seesNotice('project-newer', '');
  await planner.project.isRenamed('Trong bộ nhớ');
  await planner.project.says('memory-only');
});

journey('a second page reads, and may take over', async ({ planner, anotherPlanner }) => {
  await planner.opens(SITES);
  await planner.project.isRenamed('Chung');
  await planner.project.says('saved');
  const other = await anotherPlanner();
  await other.opens(SITES);
  await other.project.isCalled('Chung');
  await other.project.isReadOnly();
  await other.project.takesOver();
  await planner.project.isReadOnly();
  await other.project.isRenamed('Của trang kia');
  await other.project.says('saved');
  await other.reloads();
  await other.project.isCalled('Của trang kia');
});
