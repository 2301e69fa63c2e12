import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Benchmark, BenchmarkReport, Measure } from './benchmark';
import { firstMap } from './first-map';
import { manySites } from './many-sites';
import { nearestRoad, nearestRoadManyCorners } from './nearest-road';
import { overlapPairsBenchmark } from './overlap-pairs';
import { postgis } from './postgis';
import { rankStability } from './rank-stability';
import { ringSlider } from './ring-slider';
import { sheetWriters } from './sheet-writers';
import { suitability } from './suitability';

const BENCHMARKS: Record<string, Benchmark> = {
  'first-map': firstMap,
  'many-sites': manySites,
  'nearest-road': nearestRoad,
  'nearest-road-many-corners': nearestRoadManyCorners,
  postgis,
  'overlap-pairs': overlapPairsBenchmark,
  'rank-stability': rankStability,
  'ring-slider': ringSlider,
  'sheet-writers': sheetWriters,
  suitability,
};

function line({ name, value, ratio, bar, sample }: Measure): string {
  const verdict = bar ? `${bar.text}: ${bar.isMet ? 'met' : '**not met**'}` : '';
  const digits = value < 10 ? 2 : value < 1000 ? 1 : 0;
  return `| ${name} | ${value.toFixed(digits)} | ${ratio.toFixed(ratio < 10 ? 2 : 0)} | ${verdict} | ${sample ?? ''} |`;
}

function section({ title, unit, measures, notes }: BenchmarkReport): string {
  const head = `## ${title}\n\n| | ${unit} | times ours | bar | given |\n|---|---|---|---|---|`;
  return [head, ...measures.map(line), '', ...notes.map((note) => `- ${note}`)].join('\n');
}

function machine(): string {
  const [cpu] = cpus();
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${cpu?.model ?? 'unknown'}), ${gibibytes} GiB, Node ${process.versions.node}`;
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const chosen = Object.entries(BENCHMARKS).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  const sections: string[] = [];
  for (const [name, run] of chosen) {
    process.stdout.write(`${name} …\n`);
    const text = section(await run());
    sections.push(text);
    process.stdout.write(`${text}\n\n`);
  }
  if (wanted.length > 0) return;
  const date = new Date().toISOString().slice(0, 10);
  const revision = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const head = `# Results\n\n\`npm run bench\` on ${date}, ${machine()}, revision ${revision}. Each peer runs in the same process on the same seeded data; ratios say more than times.`;
  writeFileSync('bench/results.md', `${[head, ...sections].join('\n\n')}\n`);
}

await main();
