import { expect, journey } from './journey';

/* Links that hold a view, and pages within pages. The map is not the subject. */
journey.use({ hasWebgl: false });

journey('a complete link brings view and sites to someone else', async ({ planner, anotherPlanner }) => {
  await planner.opens('?tab=candidates');
  await planner.project.choosesFromMenu('openSample');
  await planner.project.hasCandidates(3);
  await planner.opensTab('explore');
  await planner.list.filtersBy('kind', 'industrial-park');
  await planner.share.opens();
  await planner.share.takes('full');
  const without = await planner.share.text();
  await planner.share.sendsSitesAlong();
  const whole = await planner.share.text();
  expect(whole.length).toBeGreaterThan(without.length);

  const other = await anotherPlanner();
  await other.opensLink(whole);
  await other.addressHolds('kind', 'industrial-park');
  await other.share.seesNoChanges();
  await other.opensTab('explore');
  await other.list.holdsOnly('kind', 'industrial-park');
  await other.opensTab('candidates');
  await other.project.hasCandidates(3);
  expect(new URL(other.address()).hash).toBe('');
});

journey('figures that have changed since a link was made are named', async ({ planner }) => {
  await planner.opens('?kind=industrial-park');
  await planner.share.opens();
  await planner.share.takes('full');
  const link = await planner.share.text();
  await planner.changesFile('zones.geojson', (text) => {
    const zones = JSON.parse(text);
    for (const { id, properties } of zones.features)
      if (id === 'kcn-song-khoai') properties.declaredHectares += 1;
    return JSON.stringify(zones);
  });
  await planner.changesFile('catalogue.json', (text) =>
    JSON.stringify({ ...JSON.parse(text), version: 'later' }),
  );
  await planner.opensLink(link);
  await planner.share.seesChanges('kcn-song-khoai');
  await planner.meetsNoBarrier();
});

journey(
  'a short link of other data says so, and a broken one opens the default view',
  async ({ planner }) => {
    await planner.opens();
    await planner.share.opens();
    const link = await planner.share.text();
    expect(new URL(link).searchParams.get('data')).not.toBeNull();
    await planner.opens('?data=2019-01');
    await planner.seesNotice('data-changed', '2019-01');
    for (const hash of ['#view=', '#view=%00%F0', `#view=${'A'.repeat(300_000)}`, '#view=eyJhIjoxfQ']) {
      await planner.opens('?tab=explore');
      await planner.seesNoNotice('link-broken');
      await planner.opensLink(`${new URL(link).origin}/?tab=explore${hash}`);
      await planner.seesNotice('link-broken', '');
      await planner.list.counts(42);
    }
  },
);

journey('another page shows the map, asks for a view and hears of it', async ({ planner }) => {
  await planner.opens('?kind=industrial-cluster');
  await planner.share.opens();
  await planner.share.takes('embed');
  const frame = await planner.share.isEmbedded(await planner.share.text());
  await planner.share.hears({ type: 'mat-bang:ready', version: 1 });
  await expect(frame.getByRole('tab')).toHaveCount(0);
  await planner.share.orders({ type: 'mat-bang:select', kind: 'zone', id: 'kcn-song-khoai' });
  await expect(frame.getByTestId('sheet')).toHaveAttribute('data-id', 'kcn-song-khoai');
  await planner.share.hears({
    type: 'mat-bang:view',
    selection: { type: 'zone', id: 'kcn-song-khoai' },
  });
  await planner.share.orders({ type: 'mat-bang:show', query: '?lang=en' });
  await expect(frame.locator('html')).toHaveAttribute('data-locale', 'en');
  await planner.share.orders({ type: 'mat-bang:select', kind: 'castle', id: 'x' });
  await planner.share.hears({ type: 'mat-bang:refused', reason: 'bad-field', field: 'kind' });
});
